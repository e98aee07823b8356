"""An app factory, a constant and a title beside the status."""

from http import HTTPStatus

from flask import Flask, render_template

MISSING = 404


def create_app():
    app = Flask(__name__)

    @app.errorhandler(404)
    def not_found(e):
        return render_template("error.html", title="Missing", status=MISSING)  # RSP309

    @app.errorhandler(405)
    def not_allowed(e):
        return render_template("e.html", status=HTTPStatus.METHOD_NOT_ALLOWED)  # RSP309

    return app


app = create_app()
# GET /x -> 200, body: error.html
# POST /static/x -> 200, body: e.html
