"""app.make_response has one parameter, and it is called rv."""

from flask import Flask, current_app

app = Flask(__name__)


@app.get("/a")
def a():
    return app.make_response(rv=("x", 202))


@app.get("/b")
def b():
    return current_app.make_response(rv={"a": 1})


# GET /a -> 202, body: x
# GET /b -> 200, body: {"a":1}
