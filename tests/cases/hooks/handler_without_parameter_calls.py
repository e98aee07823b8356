"""The same faults in functions that are registered by calls."""
from flask import Flask, g, jsonify
from werkzeug.exceptions import HTTPException


def any_error():  # RSP703
    return jsonify(error="failed"), 500


def start(response):  # RSP703
    g.started = True


def both(request, response):  # RSP703
    response.headers["X-Path"] = request.path
    return response


class Plugin:
    def init_app(self, app):
        app.teardown_appcontext(self.close)

    def close(self):  # RSP703
        g.pop("connection", None)


def create_app(kind):
    app = Flask(__name__)
    if kind == "error":
        app.register_error_handler(HTTPException, any_error)
    elif kind == "before":
        app.before_request(start)
    elif kind == "after":
        app.after_request(both)
    else:
        Plugin().init_app(app)
    return app


app = create_app("error")


@app.route("/")
def index():
    return "x"


# GET /nope -> TypeError: any_error() takes 0 positional arguments but 1 was given
