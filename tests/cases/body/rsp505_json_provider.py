"""Text that the app's own JSON provider made goes out as text/html."""
from __future__ import annotations

from flask import Flask, current_app, make_response
from flask.typing import ResponseReturnValue

app = Flask(__name__)


@app.get("/a")
def a() -> ResponseReturnValue:
    body = current_app.json.dumps({"a": 1})
    resp = make_response(body, 200)  # RSP505
    resp.headers["Cache-Control"] = "no-store"
    return resp


# GET /a -> 200, Content-Type: text/html; charset=utf-8
