"""A helper sends its status, and the view adds one."""

from flask import Flask, jsonify

app = Flask(__name__)


def error(message, code=400):
    response = jsonify(error=message)
    response.status_code = code
    return response


@app.get("/a")
def a():
    return error("no such item"), 404  # RSP308


@app.get("/b")
def b():
    return error("no such item", 404)


# GET /a -> 404, body: {"error":"no such item"}
# GET /b -> 404, body: {"error":"no such item"}
