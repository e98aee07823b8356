"""The helper is imported inside the handler, from a module of a package."""

from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.errorhandler(404)
    def missing(error):
        from web.pages import page

        return page("missing")  # RSP301

    return app


# GET /none -> 200, body: <h1>missing</h1>
