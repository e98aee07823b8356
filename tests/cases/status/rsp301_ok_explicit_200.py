"""An explicit 200 is somebody's choice."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.errorhandler(404)
def spa(e):
    return render_template("index.html"), 200


@app.errorhandler(405)
def other(e):
    return make_response("fine", 200)


# GET /some/route -> 200, body: index.html
# POST /static/x -> 200, body: fine
