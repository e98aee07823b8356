"""One response for all requests that nobody changes is the same each time."""

from flask import Flask, Response, request

CLOSED = Response("closed for today", status=503, headers={"Retry-After": "3600"})


def create_app():
    app = Flask(__name__)

    @app.before_request
    def gate():
        if not request.path.startswith("/health"):
            return CLOSED

    @app.get("/health")
    def health():
        return "ok"

    return app


# GET / -> 503, Retry-After: 3600, body: closed for today
# GET / -> 503, Retry-After: 3600, body: closed for today
# GET /health -> 200, body: ok
