"""app.make_response knows one argument, and no status."""

from flask import Flask, current_app

app = Flask(__name__)


@app.get("/a")
def a():
    return app.make_response("x", status=404)  # RSP401


@app.get("/b")
def b():
    return current_app.make_response({"a": 1}, status_code=201)  # RSP401


# GET /a -> TypeError: Flask.make_response() got an unexpected keyword argument 'status'
# GET /b -> TypeError: Flask.make_response() got an unexpected keyword argument 'status_code'
