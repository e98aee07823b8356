"""The entry page comes from a build folder, by send_from_directory(), and by register_error_handler()."""

from pathlib import Path
from flask import Blueprint, Flask, render_template, send_from_directory

shop = Blueprint("shop", __name__)


def entry(error):
    return render_template("dist/index.html")


def create_app():
    app = Flask(__name__)
    app.register_error_handler(404, entry)

    @app.errorhandler(405)
    def built(error):
        return send_from_directory(Path(app.root_path) / "static", "index.html")

    return app


# GET /client/side -> 200, body: dist/index.html
