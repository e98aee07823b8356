"""A project's own render_template that takes the status."""

import flask

app = flask.Flask(__name__)


def render_template(name, status=200, **context):
    return flask.render_template(name, **context), status


@app.errorhandler(404)
def not_found(e):
    return render_template("404.html", 404)


@app.get("/b")
def b():
    return render_template("403.html", status=403)


# GET /x -> 404, body: 404.html
# GET /b -> 403, body: 403.html
