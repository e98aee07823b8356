"""The content of what send_file() or send_from_directory() gave is read."""

import hashlib
from functools import wraps
from io import BytesIO
from pathlib import Path

from flask import Blueprint, Flask, make_response, send_file, send_from_directory
from flask.views import MethodView

bp = Blueprint("bp", __name__)
HERE = Path(__file__)


@bp.get("/report")
def report():
    response = send_file(HERE)
    response.headers["X-Length"] = len(response.data)  # RSP513
    return response


@bp.get("/static-ish/<path:name>")
def static_ish(name):
    response = send_from_directory(HERE.parent, name)
    response.set_data(response.get_data().upper())  # RSP513
    return response


class Memory(MethodView):
    def get(self):
        response = make_response(send_file(BytesIO(b"abc"), mimetype="text/plain"))
        try:
            length = len(response.get_data(as_text=True))  # RSP513
        except ValueError:
            length = 0
        response.headers["X-Length"] = length
        return response


def sent():
    return send_file(HERE, download_name="a.txt")


@bp.get("/helper")
def helper():
    response = sent()
    for part in ("md5", "sha1"):
        response.headers[f"X-{part}"] = hashlib.new(part, response.data).hexdigest()  # RSP513
    return response


@bp.get("/looked")
def looked():
    with open(HERE, "rb") as file:
        response = send_file(HERE)
        if response.get_data() == file.read():  # RSP513
            response.headers["X-Same"] = "1"
    return response


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/memory", view_func=Memory.as_view("memory"))

    @app.get("/start")
    def start():
        return app.send_static_file("index.html").data  # RSP513

    return app


# GET /report -> RuntimeError: Attempted implicit sequence conversion but the response object is...
# GET /memory -> RuntimeError: Attempted implicit sequence conversion but the response object is...
# GET /helper -> RuntimeError: Attempted implicit sequence conversion but the response object is...
# GET /looked -> RuntimeError: Attempted implicit sequence conversion but the response object is...
# GET /start -> RuntimeError: Attempted implicit sequence conversion but the response object is...
