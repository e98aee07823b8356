"""Chains of tests of which one is always true: above, below and equal; sizes; both bools; rests."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/sign/<int(signed=True):number>")
def sign(number):
    if number > 0:
        return "above"
    elif number < 0:
        return "below"
    elif number == 0:
        return "zero"


@app.get("/compared/<int:a>/<int:b>")
def compared(a, b):
    if a < b:
        return "less"
    if a == b:
        return "same"
    if a > b:
        return "more"


@app.get("/size")
def size():
    names = request.args.getlist("name")
    if len(names) > 1:
        return "many"
    if len(names) == 1:
        return names[0]
    if not names:
        return "none"


@app.get("/counted")
def counted():
    names = request.args.getlist("name")
    if len(names) == 0:
        return "none"
    elif len(names) == 1:
        return "one"
    elif len(names) >= 2:
        return "many"


@app.get("/flag")
def flag():
    wanted = "flag" in request.args
    if wanted is True:
        return "yes"
    elif wanted is False:
        return "no"


@app.get("/range/<int:age>")
def grouped(age):
    if 0 <= age < 18:
        return jsonify("child")
    elif age >= 18:
        return jsonify("adult")
    elif age < 0:
        return jsonify("nobody"), 400


@app.get("/rest/<int:number>")
def rest(number):
    if number % 3 == 0:
        return "0"
    if number % 3 == 1:
        return "1"
    if number % 3 == 2:
        return "2"


# GET /sign/0 -> 200, body: zero
# GET /sign/-1 -> 200, body: below
# GET /compared/1/2 -> 200, body: less
# GET /compared/2/1 -> 200, body: more
# GET /size -> 200, body: none
# GET /size?name=a&name=b -> 200, body: many
# GET /counted -> 200, body: none
# GET /flag -> 200, body: no
# GET /range/18 -> 200, json: "adult"
# GET /rest/5 -> 200, body: 2
