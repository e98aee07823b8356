"""A helper of the same module makes the JSON text, or the whole response."""
import datetime as dt
import json

from flask import Blueprint, Flask, make_response

bp = Blueprint("api", __name__, url_prefix="/api")


def encode(value):
    return json.dumps(value, default=str)


@bp.get("/now")
def now():
    return encode({"day": dt.date(2026, 1, 2)})  # RSP505


@bp.get("/all")
def everything():
    return answer([1, 2])


def answer(value, status=200):
    return make_response(encode(value), status)  # RSP505


app = Flask(__name__)
app.register_blueprint(bp)

# GET /api/now -> 200, Content-Type: text/html; charset=utf-8, body: {"day": "2026-01-02"}
# GET /api/all -> 200, Content-Type: text/html; charset=utf-8
