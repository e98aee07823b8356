"""A hook is called instead of passed, on a blueprint in a factory."""

from flask import Blueprint, Flask, Response

bp = Blueprint("bp", __name__)


def gate():
    return Response("stopped", 503)


@bp.get("/page")
def page():
    return "page"


def create_app():
    app = Flask(__name__)
    bp.before_request(gate())  # RSP214
    app.register_blueprint(bp)
    return app


app = create_app()

# GET /page -> TypeError: Response.__call__() missing 2 required positional arguments: 'enviro...
