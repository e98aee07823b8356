"""A look-up with a default, behind a test, with `or`, and of a header that was required before."""

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/a")
def a():
    answer = jsonify(ok=True)
    answer.headers["X-A"] = request.headers.get("Origin", "*")
    return answer


@app.get("/b")
def b():
    answer = jsonify(ok=True)
    origin = request.headers.get("Origin")
    if origin:
        answer.headers["X-B"] = origin
    return answer


@app.get("/c")
def c():
    answer = jsonify(ok=True)
    answer.headers["X-C"] = request.args.get("c") or "none"
    return answer


@app.get("/d")
def d():
    if "Origin" not in request.headers:
        abort(400)
    answer = jsonify(ok=True)
    answer.headers["X-D"] = request.headers.get("Origin")
    return answer


@app.after_request
def allow(response):
    if request.headers.get("Origin") in ("http://a.example", "http://b.example"):
        response.headers["X-E"] = request.headers.get("Origin")
    return response


# GET /a -> 200, X-A: *, body: {"ok":true}
# GET /b -> 200, no X-B, body: {"ok":true}
# GET /c -> 200, X-C: none, body: {"ok":true}
# GET /d with Origin: http://a.example -> 200, X-D: http://a.example, X-E: http://a.example, body: {"ok":true}
