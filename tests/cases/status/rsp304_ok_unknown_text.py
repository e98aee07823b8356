"""Text that may hold a number is not judged."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/")
def index():
    resp = make_response("x")
    resp.status = request.args.get("status", "200 OK")
    return resp


@app.get("/b")
def b():
    return "x", str(request.args.get("code", 404))


@app.get("/c")
def c():
    word, status = "x", "201 " + "Created".upper()
    return word, status


# GET /?status=418+Teapot -> 418, body: x
# GET /b -> 404, body: x
# GET /c -> 201, body: x
