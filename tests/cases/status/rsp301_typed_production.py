"""Typed code with a logger, a constant and a dict built step by step."""

from __future__ import annotations

import logging
from typing import Any

from flask import Flask, Response, jsonify
from werkzeug.exceptions import NotFound

log = logging.getLogger(__name__)
app = Flask(__name__)


@app.errorhandler(NotFound)
def handle_not_found(exc: NotFound) -> Response:
    log.debug("not found: %s", exc)
    payload: dict[str, Any] = {}
    payload["title"] = exc.name
    payload["detail"] = "no such page"
    return jsonify(payload)  # RSP301


# GET /nope -> 200, body: {"detail":"no such page","title":"Not Found"}
