"""A number as a cookie's value is refused."""
import random

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/visits")
def visits():
    count = int(request.cookies.get("visits", 0))
    count += 1
    resp = make_response(f"visit {count}")
    resp.set_cookie("visits", count)  # RSP602
    return resp


@app.route("/literal")
def literal():
    resp = make_response("x")
    resp.set_cookie("level", 5, httponly=True)  # RSP602
    return resp


@app.route("/length")
def length():
    basket = ["apple", "pear"]
    resp = make_response("x")
    resp.set_cookie("items", value=len(basket))  # RSP602
    return resp


@app.route("/random")
def lucky():
    resp = make_response("x")
    resp.set_cookie("luck", random.randint(1, 6))  # RSP602
    return resp


@app.route("/rate")
def rate():
    resp = make_response("x")
    resp.set_cookie("rate", 3 / 4)  # RSP602
    return resp


# GET /visits -> TypeError: ...
# GET /literal -> TypeError: ...
# GET /length -> TypeError: ...
# GET /random -> TypeError: ...
# GET /rate -> TypeError: ...
