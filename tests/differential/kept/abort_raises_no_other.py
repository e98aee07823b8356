"""abort() with a known status raises one exception; a handler of another kind is not for it."""

from flask import Flask, Response, abort, make_response, request

app = Flask(__name__)


@app.get("/v")
def view():
    other = Response("text")
    same = other
    try:
        if request.args.get("q1"):
            other = make_response("hi", 404)
            abort(403)
    except KeyError:
        pass
    other.set_etag("e1")
    return same, 503


@app.get("/unknown")
def unknown():
    page = None
    try:
        page = make_response("hi")
        abort(999)
    except LookupError:
        page.headers["X-1"] = "v"
    return page


# GET /v -> 503, ETag: "e1", body: text
# GET /v?q1=1 -> 403, no ETag
# GET /unknown -> 200, X-1: v
