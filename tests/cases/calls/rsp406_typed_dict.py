"""A TypedDict is a plain dict: Response() sends its keys."""
from __future__ import annotations

from typing import TypedDict

from flask import Flask, Response

app = Flask(__name__)


class Health(TypedDict):
    status: str
    uptime: int


def health_body() -> Health:
    return Health(status="up", uptime=12)


@app.get("/health")
def health() -> Response:
    return Response(health_body(), mimetype="application/json")  # RSP406


# GET /health -> 200, body: statusuptime
