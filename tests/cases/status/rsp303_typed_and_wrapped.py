"""Typed code behind a transparent wrapper of the module."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Flask, Response, jsonify

app = Flask(__name__)


def timed(view: Callable[..., Response]) -> Callable[..., Response]:
    @wraps(view)
    def wrapper(*args: Any, **kwargs: Any) -> Response:
        app.logger.debug("start")
        return view(*args, **kwargs)

    return wrapper


@app.get("/stock/<name>")
@timed
def stock(name: str) -> Response:
    rows: dict[str, int] = {"lamp": 3}
    if name not in rows:
        problem: dict[str, Any] = {"status_code": 404}
        problem["error"] = f"no item {name}"
        return jsonify(problem)  # RSP303
    return jsonify(left=rows[name])


# GET /stock/lamp -> 200, body: {"left":3}
# GET /stock/sofa -> 200, body: {"error":"no item sofa","status_code":404}
