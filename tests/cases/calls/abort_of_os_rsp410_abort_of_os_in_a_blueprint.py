"""abort(response) and abort(code, text) of os in the views of a factory's blueprint."""

from os import abort, path
from flask import Blueprint, Flask, jsonify

bp = Blueprint("files", __name__)


@bp.get("/files/<name>")
def file(name):
    if not path.exists(name):
        abort(jsonify(error="no file"))  # RSP410
    return name


@bp.errorhandler(KeyError)
def missing(error):
    abort(404, description=str(error))  # RSP410


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app


# GET /files/none.txt -> TypeError: posix.abort() takes no arguments (1 given)
