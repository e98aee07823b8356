"""Nothing at all, empty text, and numbers as text."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response()


@app.get("/b")
def b():
    return make_response("", 204)


@app.get("/c")
def c():
    return make_response("404")


@app.get("/d")
def d():
    return make_response(str(5), 202)


@app.get("/e")
def e():
    return make_response(jsonify(None))


@app.get("/f")
def f():
    return make_response((b"", 203))


# GET /a -> 200
# GET /b -> 204
# GET /c -> 200, body: 404
# GET /d -> 202, body: 5
# GET /e -> 200, body: null
# GET /f -> 203
