"""The template shows the status and the tuple sends it."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return render_template("error.html", status=404), 404


@app.errorhandler(405)
def not_allowed(e):
    resp = make_response(render_template("error.html", status_code=405))
    resp.status_code = 405
    return resp


@app.get("/b")
def b():
    page = render_template("error.html", status=410)
    return make_response(page, 410)


# GET /x -> 404, body: error.html
# POST /static/x -> 405, body: error.html
# GET /b -> 410, body: error.html
