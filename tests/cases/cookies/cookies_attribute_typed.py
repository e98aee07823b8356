"""Typed style in a blueprint: the hook looks for a cookie among the response's cookies."""
from __future__ import annotations

import flask
from flask.typing import ResponseReturnValue

bp = flask.Blueprint("shop", __name__)


@bp.after_request
def consent(response: flask.Response) -> flask.Response:
    response.cookies["consent"] = "asked"  # RSP601
    return response


@bp.get("/")
def index() -> ResponseReturnValue:
    return "shop", 200


app = flask.Flask(__name__)
app.register_blueprint(bp)

# GET / -> AttributeError: 'Response' object has no attribute 'cookies'
