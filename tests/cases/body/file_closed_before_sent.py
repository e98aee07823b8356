"""A file that its with block closes before Flask sends it."""

from functools import wraps
from pathlib import Path
from tempfile import TemporaryFile

from flask import Blueprint, Flask, Response, make_response, send_file, stream_with_context
from flask.views import MethodView

HERE = Path(__file__)
bp = Blueprint("bp", __name__)


@bp.get("/closed")
def closed():
    with open(HERE, "rb") as handle:
        return send_file(handle, mimetype="text/plain")  # RSP514


@bp.get("/after")
def after():
    with HERE.open("rb") as handle:
        response = send_file(handle, mimetype="text/plain")  # RSP514
        response.headers["X-Name"] = HERE.stem
    return response


class Lines(MethodView):
    def get(self):
        try:
            with open(HERE) as handle:
                return Response(handle, mimetype="text/plain")  # RSP514
        except OSError:
            return "no file", 404


@bp.get("/read")
def read():
    with open(HERE, "rb") as handle:

        def pieces():
            while piece := handle.read(1000):
                yield piece

        return Response(pieces())  # RSP514


@bp.get("/lines")
def lines():
    with open(HERE) as handle:
        return Response(stream_with_context(line for line in handle))  # RSP514


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return make_response(view(*args, **kwargs))

    return wrapper


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/class", view_func=Lines.as_view("class"))

    @app.get("/temporary")
    @logged
    def temporary():
        with TemporaryFile() as handle:
            handle.write(b"abc")
            handle.seek(0)
            return send_file(handle, mimetype="text/plain")  # RSP514

    @app.get("/itself")
    def itself():
        for name in (HERE,):
            with open(name, "rb") as handle:
                return handle  # RSP514
        return "no file", 404

    return app


# GET /closed -> ValueError: read of closed file
# GET /after -> ValueError: read of closed file
# GET /class -> ValueError: I/O operation on closed file.
# GET /read -> ValueError: read of closed file
# GET /lines -> ValueError: I/O operation on closed file.
# GET /temporary -> ValueError: read of closed file
# GET /itself -> ValueError: I/O operation on closed file.
