"""Error handlers, after_request and teardown functions that take nothing."""
from flask import Flask

app = Flask(__name__)


@app.errorhandler(404)
def missing():  # RSP703
    return "not found", 404


@app.errorhandler(ZeroDivisionError)
def zero():  # RSP703
    return "no division", 500


@app.route("/zero")
def divide():
    return str(1 / 0)


# GET /nope -> TypeError: missing() takes 0 positional arguments but 1 was given
# GET /zero -> TypeError: zero() takes 0 positional arguments but 1 was given
