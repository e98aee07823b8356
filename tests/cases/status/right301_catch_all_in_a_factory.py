"""In a factory: one function is the view of all paths and the handler of 404."""

from flask import Flask


def create_app():
    app = Flask(__name__)

    def splash(error=None, path=""):
        return "starting"

    app.add_url_rule("/<path:path>", view_func=splash)
    app.register_error_handler(404, splash)
    return app


# GET /any -> 200, body: starting
# GET / -> 200, body: starting
