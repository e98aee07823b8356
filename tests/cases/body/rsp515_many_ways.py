"""Temporary files that are never deleted: decorators, a class view, a helper, one of two paths."""

import io
import os

from flask import Blueprint, Flask, current_app, make_response, send_file, send_from_directory
from flask.views import MethodView

bp = Blueprint("files", __name__)
DONE = []
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "static")


@bp.get("/decorated")
def decorated():
    response = send_from_directory(HERE, "index.html")

    @response.call_on_close  # RSP515
    def remove():
        DONE.append("decorated")

    return response


@bp.get("/memory")
def memory():
    response = send_file(io.BytesIO(b"memory"), mimetype="text/plain")
    response.headers["X-Kind"] = "memory"
    response.call_on_close(lambda: DONE.append("memory"))  # RSP515
    return response


@bp.get("/made")
def made():
    response = make_response(current_app.send_static_file("index.html"), 200)
    response.call_on_close(lambda: DONE.append("made"))  # RSP515
    return response


class Report(MethodView):
    def get(self):
        response = self.file()
        response.call_on_close(self.done)  # RSP515
        return response

    def file(self):
        return send_from_directory(HERE, "index.html", as_attachment=True)

    def done(self):
        DONE.append("report")


def removed_later(name):
    response = send_from_directory(HERE, name)
    response.call_on_close(lambda: DONE.append(name))  # RSP515
    return response


@bp.get("/helper")
def helper():
    return removed_later("index.html")


@bp.get("/either/<kind>")
def either(kind):
    if kind == "file":
        response = send_from_directory(HERE, "index.html")
    else:
        response = send_file(io.BytesIO(b"other"), download_name="other.txt")
    response.call_on_close(lambda: DONE.append("either"))  # RSP515
    return response


@bp.get("/done")
def done():
    return DONE


def create_app():
    app = Flask(__name__)
    bp.add_url_rule("/report", view_func=Report.as_view("report"))
    app.register_blueprint(bp)
    return app


# GET /decorated -> 200, body: index.html
# GET /memory -> 200, X-Kind: memory, body: memory
# GET /made -> 200, body: index.html
# GET /report -> 200, body: index.html
# GET /helper -> 200, body: index.html
# GET /either/file -> 200, body: index.html
# GET /either/memory -> 200, body: other
# GET /done -> 200, json: []
