"""Handlers that read code, name or description of an error that has none."""

from flask import Blueprint, Flask, jsonify, make_response


class OutOfStock(Exception):
    pass


class Rejected(Exception):
    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


bp = Blueprint("shop", __name__)


def as_json(error):
    return jsonify(error=error.name, detail=str(error)), error.code  # RSP312 # RSP312


@bp.get("/lamp")
def lamp():
    raise OutOfStock("no lamps")


@bp.get("/card")
def card():
    raise Rejected("stolen")


@bp.app_errorhandler(OutOfStock)
def out_of_stock(error):
    return f"sorry: {error.description}", 409  # RSP312


@bp.app_errorhandler(Rejected)
def rejected(error):
    status = error.code if error.reason else 400  # RSP312
    return make_response(error.reason, status)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.register_error_handler(Exception, as_json)

    @app.errorhandler(LookupError)
    def not_there(error):
        response = jsonify(error=str(error))
        response.status_code = error.code  # RSP312
        return response

    @app.errorhandler(ZeroDivisionError)
    def divided(error):
        with app.app_context():
            response = error.get_response()  # RSP312
        return response

    @app.errorhandler(ValueError)
    @app.errorhandler(TypeError)
    def bad(error):
        for _ in range(1):
            app.logger.info("%s", error.description)  # RSP312
        return "bad", 400

    @app.get("/lookup")
    def lookup():
        return {"price": {"lamp": 3}["chair"]}

    @app.get("/number")
    def number():
        return str(int("x"))

    @app.get("/divide")
    def divide():
        return str(1 / 0)

    @app.get("/broken")
    def broken():
        raise RuntimeError("broken")

    return app


# GET /nowhere -> 404, body: {"detail":"404 Not Found:...
# GET /broken -> AttributeError: 'RuntimeError' object has no attribute 'name'
# GET /lookup -> AttributeError: 'KeyError' object has no attribute 'code'
# GET /number -> AttributeError: 'ValueError' object has no attribute 'description'
# GET /divide -> AttributeError: 'ZeroDivisionError' object has no attribute 'get_response'
# GET /lamp -> AttributeError: 'OutOfStock' object has no attribute 'description'
# GET /card -> AttributeError: 'Rejected' object has no attribute 'code'
