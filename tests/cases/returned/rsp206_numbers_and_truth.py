"""A number or a truth value is returned."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/int")
def number():
    return 42  # RSP206


@app.get("/len")
def length():
    return len(request.args)  # RSP206


@app.get("/float")
def price():
    return round(2 * 1.5, 1)  # RSP206


@app.get("/true")
def truth():
    return True  # RSP206


@app.get("/compare")
def compare():
    return request.args.get("a") == "1"  # RSP206


@app.get("/not")
def negated():
    return not request.args  # RSP206


@app.get("/sum")
def total():
    values = [1, 2, 3]
    result = sum(values)
    return result  # RSP206


@app.get("/int-arg/<int:n>")
def square(n):
    return int(n) * 2  # RSP206


@app.get("/in")
def contains():
    return "a" in request.args  # RSP206


# GET /int -> TypeError: The view function did not return a valid response. The return type mu...
# GET /len -> TypeError: The view function did not return a valid response. The return type mu...
# GET /float -> TypeError: The view function did not return a valid response. The return type...
# GET /true -> TypeError: The view function did not return a valid response. The return type m...
# GET /compare -> TypeError: The view function did not return a valid response. The return typ...
# GET /not -> TypeError: The view function did not return a valid response. The return type mu...
# GET /sum -> TypeError: The view function did not return a valid response. The return type mu...
# GET /int-arg/3 -> TypeError: The view function did not return a valid response. The return t...
# GET /in -> TypeError: The view function did not return a valid response. The return type mus...
