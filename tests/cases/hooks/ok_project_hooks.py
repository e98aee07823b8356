"""Hooks, errors and wrappers of a shop in one place: nothing to say about it."""
from __future__ import annotations

import functools
import time
import uuid

from flask import Flask, Response, abort, g, jsonify, make_response, redirect, request


class RequestId:
    header = "X-Request-Id"

    def __init__(self, app: Flask | None = None) -> None:
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        app.before_request(self.start)
        app.after_request(self.stamp)
        app.teardown_request(self.close)

    def start(self) -> None:
        g.request_id = request.headers.get(self.header) or uuid.uuid4().hex
        g.started = time.monotonic()

    def stamp(self, response: Response) -> Response:
        response.headers[self.header] = g.request_id
        return response

    def close(self, error: BaseException | None) -> None:
        g.pop("request_id", None)


def api_key_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        if request.headers.get("X-Key") != "abc":
            abort(401)
        response = make_response(view(*args, **kwargs))
        response.cache_control.private = True
        return response

    return wrapper


def create_app() -> Flask:
    app = Flask(__name__)
    RequestId(app)

    @app.before_request
    def only_https():
        if request.headers.get("X-Forwarded-Proto", "https") != "https":
            return redirect(request.url.replace("http:", "https:"), 308)

    @app.after_request
    def security(response: Response) -> Response:
        if response.mimetype != "text/html":
            return response
        response.headers["X-Frame-Options"] = "DENY"
        return response

    @app.errorhandler(401)
    def unauthorized(error):
        response = jsonify(error="key missing")
        response.status_code = error.code
        response.headers["WWW-Authenticate"] = "Key"
        return response

    @app.get("/")
    def index():
        return "<h1>Shop</h1>"

    @app.get("/api")
    @api_key_required
    def api():
        return jsonify(ok=True)

    return app


app = create_app()

# GET / with X-Request-Id: 7 -> 200, X-Request-Id: 7, X-Frame-Options: DENY
# GET / with X-Forwarded-Proto: http -> 308
# GET /api -> 401, WWW-Authenticate: Key
# GET /api with X-Key: abc -> 200, Cache-Control: private
