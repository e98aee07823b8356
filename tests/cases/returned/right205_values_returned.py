"""Methods that return something, or whose None is not what is returned."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.response = make_response("built")

    def set_cookie(self, key, value):
        self.response.set_cookie(key, value)
        return self.response

    def update(self, headers):
        self.response.headers.update(headers)
        return self.response


def print(text):
    return f"<pre>{text}</pre>"


@app.get("/builder")
def builder():
    return Builder().set_cookie("a", "1")


@app.get("/update")
def update():
    return Builder().update({"X-A": "1"})


@app.get("/print")
def printed():
    return print("hello")


@app.get("/conditional")
def conditional():
    return make_response("x").make_conditional(request)


@app.get("/or")
def either():
    response = make_response("x")
    return response.set_cookie("a", "1") or response


@app.get("/headers-get")
def header():
    return request.headers.get("X-In", "none")


@app.get("/pop")
def pop():
    data = {"a": "popped"}
    return data.pop("a")


@app.get("/pair")
def pair():
    response = jsonify(a=1)
    return [response.set_cookie("a", "1"), response][1]


# GET /builder -> 200, Set-Cookie: a=1; Path=/, body: built
# GET /update -> 200, X-A: 1, body: built
# GET /print -> 200, body: <pre>hello</pre>
# GET /conditional -> 200, body: x
# GET /or -> 200, Set-Cookie: a=1; Path=/, body: x
# GET /headers-get -> 200, body: none
# GET /pop -> 200, body: popped
# GET /pair -> 200, Set-Cookie: a=1; Path=/, body: {"a":1}
