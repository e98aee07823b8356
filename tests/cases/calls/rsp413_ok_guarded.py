"""Behind a main guard with a context, in a type check, in a generator that is read later."""

from typing import TYPE_CHECKING

from flask import Flask, make_response

app = Flask(__name__)
if TYPE_CHECKING:
    SAMPLE = make_response("x")
pages = (make_response(name) for name in ("a", "b"))


@app.get("/")
def index():
    return next(pages)


@app.cli.command("show")
def show():
    with app.test_request_context():
        print(make_response("x").get_data())


# GET / -> 200, body: a
