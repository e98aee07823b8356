"""A name that may be a response or a record keeps its attributes open."""
from types import SimpleNamespace

from flask import Flask, Response, make_response, request

app = Flask(__name__)


def fetch(name):
    if name == "record":
        return SimpleNamespace(body="record", code=1, headers={})
    return make_response("x")


@app.route("/either")
def either():
    found = fetch(request.args.get("name"))
    if isinstance(found, Response):
        found.headers["X-A"] = "1"
        return found
    found.code = 2
    found.headers = {"X-A": "2"}
    return make_response(found.body, 200, found.headers)


@app.route("/box")
def box():
    boxed = SimpleNamespace(response=make_response("x"), headers=None)
    boxed.headers = {"X-A": "1"}
    boxed.code = 5
    boxed.response.headers.update(boxed.headers)
    return boxed.response


@app.route("/has")
def has():
    found = fetch("x")
    if hasattr(found, "code"):
        return str(found.code)
    found.status_code = 203
    return found


@app.route("/walk")
def walk():
    total = SimpleNamespace(data=None)
    for value in ({"a": 1}, [1], None):
        total.data = value
    resp = make_response("x")
    resp.headers["X-Total"] = str(total.data)
    return resp


# GET /either -> 200, X-A: 1
# GET /either?name=record -> 200, X-A: 2, body: record
# GET /box -> 200, X-A: 1
# GET /has -> 203, body: x
# GET /walk -> 200, X-Total: None
