"""Blueprint handlers that are called: for the app, for abort(), for files, for what is not seen."""

from flask import Blueprint, Flask, abort, jsonify, request, send_from_directory
from flask.views import MethodView
from werkzeug.exceptions import NotFound

JOBS = {1: "done"}

everywhere = Blueprint("everywhere", __name__)


@everywhere.app_errorhandler(404)
def nowhere(error):
    return jsonify(error="nowhere"), 404


jobs = Blueprint("jobs", __name__, url_prefix="/jobs")


@jobs.get("/<int:number>")
def job(number):
    return jsonify(state=JOBS.get(number) or abort(404))


@jobs.errorhandler(404)
def no_job(error):
    return jsonify(error="no such job"), 404


static = Blueprint("files", __name__, static_folder="static", static_url_path="/files")


@static.errorhandler(404)
def no_file(error):
    return "no such file", 404


downloads = Blueprint("downloads", __name__, url_prefix="/downloads")


@downloads.get("/<path:name>")
def download(name):
    return send_from_directory("static", name)


@downloads.errorhandler(404)
def no_download(error):
    return "no such download", 404


guarded = Blueprint("guarded", __name__, url_prefix="/guarded")


@guarded.before_request
def check():
    if "key" not in request.args:
        raise NotFound()


@guarded.get("/")
def secret():
    return "secret"


@guarded.errorhandler(404)
def hidden(error):
    return "hidden", 404


outer = Blueprint("outer", __name__, url_prefix="/outer")
inner = Blueprint("inner", __name__)


@inner.get("/")
def inside():
    return find("inside")


def find(name):
    if name not in request.args:
        abort(404, name)
    return request.args[name]


outer.register_blueprint(inner)


@outer.errorhandler(404)
def nothing_inside(error):
    return f"nothing {error.description}", 404


class Read(MethodView):
    def get(self):
        abort(405)


methods = Blueprint("methods", __name__, url_prefix="/methods")
methods.add_url_rule("/", view_func=Read.as_view("read"))


@methods.errorhandler(405)
def never(error):
    return "never", 405


refusing = Blueprint("refusing", __name__, url_prefix="/refusing")


@refusing.get("/")
def refuse():
    abort(403)


@refusing.errorhandler(403)
def refused(error):
    return "refused", 403


def create_app():
    app = Flask(__name__)
    for one in (everywhere, jobs, static, downloads, guarded, outer, methods, refusing):
        app.register_blueprint(one)
    return app


# GET /nowhere -> 404, body: {"error":"nowhere"}
# GET /jobs/2 -> 404, body: {"error":"no such job"}
# GET /files/missing.txt -> 404, body: no such file
# GET /downloads/missing.txt -> 404, body: no such download
# GET /guarded/ -> 404, body: hidden
# GET /outer/ -> 404, body: nothing inside
# GET /methods/ -> 405, body: never
# GET /refusing/ -> 403, body: refused
