"""The text of the exception is all that is returned."""

from flask import Flask

app = Flask(__name__)


@app.errorhandler(ValueError)
def bad_value(exc):
    return str(exc)  # RSP301


@app.errorhandler(KeyError)
def bad_key(exc):
    return {"missing": str(exc)}, 400


@app.get("/int")
def parse():
    return str(int("x1"))


# GET /int -> 200, body: invalid literal for int() with base 10: 'x1'
