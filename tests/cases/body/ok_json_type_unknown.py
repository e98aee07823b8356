"""The type comes from a setting, a parameter, a loop, a branch or a decorator elsewhere."""
import json

from flask import Blueprint, Flask, Response, make_response, request
from werkzeug.datastructures import Headers

app = Flask(__name__)
app.config["API_TYPE"] = "application/json"
bp = Blueprint("api", __name__, url_prefix="/api")
EXTRA = {"Content-Type": "application/json", "X-A": "1"}


def send(value, headers):
    return Response(json.dumps(value), headers=headers)


@bp.after_request
def typed(response):
    response.mimetype = "application/json"
    return response


@bp.get("/")
def api():
    return json.dumps([1])


@app.route("/setting")
def setting():
    return Response(json.dumps([1]), mimetype=app.config["API_TYPE"])


@app.route("/given")
def given():
    return send([1], EXTRA)


@app.route("/loop")
def loop():
    resp = make_response(json.dumps([1]))
    for name, value in EXTRA.items():
        resp.headers[name] = value
    return resp


@app.route("/branch")
def branch():
    resp = make_response(json.dumps([1]))
    if request.args.get("api"):
        resp.content_type = "application/json"
    return resp


@app.route("/object")
def with_object():
    headers = Headers()
    headers["content-type"] = "application/json"
    return Response(json.dumps([1]), headers=headers)


def create_produces_app():
    from shop_tools import produces

    other = Flask("produces")

    @other.route("/")
    @produces("application/json")
    def index():
        return json.dumps([1])

    return other


app.register_blueprint(bp)

# GET /api/ -> 200, Content-Type: application/json
# GET /setting -> 200, Content-Type: application/json
# GET /given -> 200, Content-Type: application/json
# GET /loop -> 200, Content-Type: application/json
# GET /branch?api=1 -> 200, Content-Type: application/json
# GET /object -> 200, Content-Type: application/json
