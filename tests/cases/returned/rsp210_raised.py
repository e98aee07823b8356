"""A response is raised as if it were an exception."""

from flask import Flask, Response, jsonify, make_response, redirect, request
from flask.views import MethodView

app = Flask(__name__)


@app.get("/redirect")
def go():
    if not request.args:
        raise redirect("/login")  # RSP210
    return "args"


@app.get("/make")
def make():
    raise make_response("denied", 403)  # RSP210


@app.get("/name")
def by_name():
    response = jsonify(error="n")
    try:
        return str(int(request.args["n"]))
    except KeyError:
        raise response  # RSP210


@app.get("/from")
def raised_from():
    try:
        return request.args["n"]
    except KeyError as error:
        raise Response("n is missing", 400) from error  # RSP210


def deny():
    return make_response("denied", 403)


class Items(MethodView):
    def get(self):
        raise deny()  # RSP210


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.before_request
def gate():
    if request.args.get("stop"):
        raise jsonify(error="stopped")  # RSP210


# GET /redirect -> TypeError: exceptions must derive from BaseException
# GET /make -> TypeError: exceptions must derive from BaseException
# GET /name -> TypeError: exceptions must derive from BaseException
# GET /from -> TypeError: exceptions must derive from BaseException
# GET /items -> TypeError: exceptions must derive from BaseException
# GET /make?stop=1 -> TypeError: exceptions must derive from BaseException
