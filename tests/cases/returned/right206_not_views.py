"""Numbers and truth values from helpers, and views behind a converting decorator."""

from functools import wraps

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def count():
    return 3


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(view(*args, **kwargs))

    return wrapper


@app.get("/count")
@as_json
def counted():
    return count()


@app.get("/set")
@as_json
def a_list():
    return list({"a"})


@app.get("/str")
def text():
    return str(count())


@app.template_filter("double")
def double(n):
    return n * 2


@app.template_test("even")
def even(n):
    return n % 2 == 0


@app.get("/handler")
def handled():
    try:
        return str(int(request.args["n"]))
    except ValueError as error:
        return str(error), 400


@app.errorhandler(404)
def missing(error):
    return error


@app.errorhandler(Exception)
def any_error(error):
    return make_response(str(type(error).__name__), 500)


@app.get("/and")
def both():
    return (request.args and "args") or "none"


@app.get("/times")
def times():
    return "-" * 3


@app.get("/percent")
def percent():
    return "%d%%" % 5


# GET /count -> 200, body: 3
# GET /set -> 200, body: ["a"]
# GET /str -> 200, body: 3
# GET /handler?n=x -> 400, body: invalid literal for int() with base 10: 'x'
# GET /nope -> 404
# GET /and -> 200, body: none
# GET /times -> 200, body: ---
# GET /percent -> 200, body: 5%
