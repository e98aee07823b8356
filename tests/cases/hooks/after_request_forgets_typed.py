"""Typed hooks: a loop, a match and a with block that end without the response."""
from __future__ import annotations

import contextlib

from flask import Flask, Response

app = Flask(__name__)
RULES = {"text/html": "DENY"}


@app.after_request
def framed(response: Response) -> Response:  # RSP701
    for mimetype, value in RULES.items():
        if response.mimetype == mimetype:
            response.headers["X-Frame-Options"] = value
            return response


@app.after_request
def cached(response: Response) -> Response:  # RSP701
    match response.status_code:
        case 200:
            response.headers["Cache-Control"] = "no-cache"
            return response
        case 404 | 410:
            response.headers["Cache-Control"] = "max-age=60"


@app.after_request
def tidy(response: Response) -> None:  # RSP701
    with contextlib.suppress(KeyError):
        response.headers.pop("Server")


@app.route("/")
def index() -> str:
    return "x"


# GET / -> AttributeError: 'NoneType' object has no attribute 'status_code'
