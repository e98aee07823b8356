"""abort() or an HTTPException raised in an error handler: Flask does not handle it again."""

from functools import wraps

from flask import Blueprint, Flask, abort, jsonify, make_response
from werkzeug.exceptions import BadRequest, Forbidden, HTTPException


class Conflict(Exception):
    pass


class Odd(Exception):
    pass


class Denied(Exception):
    pass


class Gone(HTTPException):
    code = 410


bp = Blueprint("bp", __name__)


@bp.app_errorhandler(Conflict)
def conflict(error):
    abort(409, str(error))  # RSP314


@bp.app_errorhandler(Odd)
def odd(error):
    raise BadRequest(str(error)) from error  # RSP314


def logged(handler):
    @wraps(handler)
    def wrapper(error):
        return handler(error)

    return wrapper


class Handlers:
    def __init__(self, app):
        app.register_error_handler(Denied, self.denied)

    def denied(self, error):
        try:
            reason = int(str(error))
        except ValueError:
            abort(make_response("denied", 403))  # RSP314
        with open(__file__):
            raise Forbidden(str(reason))  # RSP314


def create_app():
    app = Flask(__name__)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.register_blueprint(bp)
    Handlers(app)

    @app.errorhandler(404)
    @logged
    def lost(error):
        for name in ("a", "b"):
            if name in error.description:
                raise error  # RSP314
        return "lost", 404

    @app.errorhandler(ZeroDivisionError)
    def divided(error):
        raise Gone()  # RSP314

    @app.get("/conflict")
    def twice():
        raise Conflict("there is one already")

    @app.get("/odd")
    def odd_view():
        raise Odd("odd")

    @app.get("/denied")
    def denied_view():
        raise Denied("5")

    @app.get("/divide")
    def divide():
        return jsonify(1 / 0)

    return app


# GET /conflict -> 500
# GET /odd -> 500
# GET /denied -> 500
# GET /nowhere -> 500
# GET /divide -> 500
