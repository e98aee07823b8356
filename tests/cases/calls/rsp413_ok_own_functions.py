"""Own functions of the same names may run at any time."""

from flask import Flask

app = Flask(__name__)


def make_response(text, status=200):
    return text, status


def jsonify(**data):
    return dict(data)


NOT_FOUND = make_response("not found", 404)
HELP = jsonify(help="read the manual")


@app.errorhandler(404)
def not_found(e):
    return NOT_FOUND


@app.get("/")
def index():
    return HELP


# GET / -> 200, body: {"help":"read the manual"}
# GET /x -> 404, body: not found
