"""Typed production style: the headers are rebuilt as a dict comprehension."""
from __future__ import annotations

from flask import Blueprint, Flask, Response, session

bp = Blueprint("proxy", __name__)
HOP_BY_HOP = {"connection", "keep-alive"}


@bp.after_app_request
def strip_hop_by_hop(response: Response) -> Response:
    kept = {k: v for k, v in response.headers.items() if k.lower() not in HOP_BY_HOP}
    response.headers = kept  # RSP501
    return response


@bp.get("/")
def index() -> str:
    session["seen"] = True
    return "proxied"


app = Flask(__name__)
app.register_blueprint(bp)
app.secret_key = "for the test"

# GET / -> AttributeError: 'dict' object has no attribute 'add'
