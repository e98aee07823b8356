"""Own jsonify, own Response and other objects can be put inside data."""

from flask import Flask
from flask import jsonify as flask_jsonify

app = Flask(__name__)


def jsonify(**values):
    return dict(values, made=True)


class Response(dict):
    pass


@app.get("/own")
def own():
    return {"inner": jsonify(a=1)}


@app.get("/class")
def by_class():
    return flask_jsonify(result=Response(a=1))


@app.get("/list")
def listed():
    return [jsonify(n=n) for n in range(2)]


@app.get("/text")
def text():
    return f"{jsonify(a=1)['a']}"


# GET /own -> 200, body: {"inner":{"a":1,"made":true}}
# GET /class -> 200, body: {"result":{"a":1}}
# GET /list -> 200, body: [{"made":true,"n":0},{"made":true,"n":1}]
# GET /text -> 200, body: 1
