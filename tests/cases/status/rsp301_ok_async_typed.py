"""Typed async handlers that send their status."""

from __future__ import annotations

from http import HTTPStatus

from flask import Flask, Response, jsonify
from werkzeug.exceptions import NotFound

app = Flask(__name__)


@app.errorhandler(NotFound)
async def not_found(exc: NotFound) -> tuple[Response, int]:
    return jsonify(error=exc.name), HTTPStatus.NOT_FOUND.value


# GET /x -> 404, body: {"error":"Not Found"}
