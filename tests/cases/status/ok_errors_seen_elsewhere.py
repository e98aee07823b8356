"""A handler for Exception whose status, or whose other handlers, are out of sight."""

from flask import Blueprint, Flask, jsonify

from .errors import register_error_handlers, status_of

bp = Blueprint("bp", __name__)


@bp.app_errorhandler(Exception)
def unexpected(error):
    return jsonify(error="something went wrong"), status_of(error)


@bp.errorhandler(Exception)
def raised_here(error):
    if status_of(error) is None:
        raise error
    return jsonify(error=str(error)), status_of(error)


def create_app():
    app = Flask(__name__)
    register_error_handlers(app)

    @app.errorhandler(Exception)
    def failed(error):
        return jsonify(error="something went wrong"), 500

    return app
