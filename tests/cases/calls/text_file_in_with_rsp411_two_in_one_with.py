"""Two files in one `with`, and a name that a helper opened."""

from contextlib import ExitStack
from flask import Blueprint, Flask, send_file

bp = Blueprint("files", __name__)


def opened(path):
    return open(path)


@bp.get("/two")
def two():
    with open(__file__, "rb") as first, open(__file__) as second:
        first.read(1)
        return send_file(second, mimetype="text/plain")  # RSP411  # RSP514


@bp.get("/helper")
def helper():
    with opened(__file__) as handle:
        return send_file(handle, mimetype="text/plain")  # RSP411  # RSP514


@bp.get("/stack")
def stack():
    with ExitStack() as files:
        handle = files.enter_context(open(__file__))
        return send_file(handle, mimetype="text/plain")  # RSP411


app = Flask(__name__)
app.register_blueprint(bp)
# GET /two -> ValueError: Files must be opened in binary mode or use BytesIO.
# GET /helper -> ValueError: Files must be opened in binary mode or use BytesIO.
# GET /stack -> ValueError: Files must be opened in binary mode or use BytesIO.
