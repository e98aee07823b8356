"""The response has two names or is made inside with, and neither name is returned."""

import threading

from flask import Flask, Response, current_app, jsonify, make_response, render_template

app = Flask(__name__)


lock = threading.Lock()


@app.get("/alias")
def alias():
    response = make_response("x")
    r = response
    r.headers["X-A"] = "1"
    return "x"  # RSP201


@app.get("/with")
def with_lock():
    with lock:
        response = Response("x")
        response.set_cookie("a", "1")
        body = "x"
    return body  # RSP201


@app.get("/walrus")
def walrus():
    if (response := jsonify(a=1)).is_json:
        response.status_code = 203
    return {"a": 1}  # RSP201


@app.get("/unpack")
def unpack():
    response, text = make_response("x"), "y"
    response.headers["X-A"] = "1"
    return text  # RSP201


@app.get("/app")
def by_app():
    response = current_app.make_response("x")
    response.headers.add("X-A", "1")
    return render_template("x")  # RSP201


# GET /alias -> 200, no X-A, body: x
# GET /with -> 200, no Set-Cookie, body: x
# GET /walrus -> 200, body: {"a":1}
# GET /unpack -> 200, no X-A, body: y
# GET /app -> 200, no X-A, body: x
