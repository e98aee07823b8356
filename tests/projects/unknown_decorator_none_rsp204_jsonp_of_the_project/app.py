"""A view below a decorator of another module that works on its answer: None fails in the wrapper."""

from flask import Blueprint, Flask, jsonify, request
from utils import jsonp

api = Blueprint("api", __name__)


@api.route("/oembed")
@jsonp
def oembed():  # RSP204
    if request.args.get("kind") == "lamp":
        return jsonify(kind="lamp")
    elif request.args.get("kind") == "top":
        pass
    else:
        return jsonify(error="unknown"), 400


app = Flask(__name__)
app.register_blueprint(api)
# GET /oembed?kind=lamp -> 200, body: {"kind":"lamp"}
# GET /oembed?kind=lamp&callback=f -> 200, body: f({"kind":"lamp"}...
# GET /oembed?kind=top -> TypeError: The view function for 'api.oembed' did not return a valid response. The fu...
