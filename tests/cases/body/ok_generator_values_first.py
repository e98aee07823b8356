"""The values are read before the generator runs, or the generator is used up in the view."""
from flask import Flask, Response, request

app = Flask(__name__)


def greet(name, request):
    yield "Hello "
    yield name + request


@app.route("/argument")
def argument():
    return Response(greet(request.args["name"], "!"))


@app.route("/closure")
def closure():
    name = request.args["name"]

    def generate():
        yield "Hello "
        yield name

    return Response(generate())


def words():
    for key in request.args:
        yield request.args[key]


@app.route("/joined")
def joined():
    return " ".join(words())


@app.route("/listed")
def listed():
    return list(words())


@app.route("/first")
def first():
    return (key.upper() for key in request.args)


# GET /argument?name=Ann -> 200, body: Hello Ann!
# GET /closure?name=Ann -> 200, body: Hello Ann
# GET /joined?a=1&b=2 -> 200, body: 1 2
# GET /listed?a=1&b=2 -> 200, body: ["1","2"]
# GET /first?a=1&b=2 -> 200, body: AB
