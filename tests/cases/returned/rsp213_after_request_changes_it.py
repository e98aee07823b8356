"""A hook adds a header to each answer, and so the shared response collects them."""

from flask import Flask, Response, request

app = Flask(__name__)
CLOSED = Response("closed", status=503)


@app.after_request
def count(response):
    response.headers.add("X-Seen", request.path)
    return response


@app.get("/a")
def a():
    return CLOSED  # RSP213


# GET /a -> 503, X-Seen: /a
# GET /a -> 503, X-Seen: /a, X-Seen: /a, body: closed
