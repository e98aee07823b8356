"""The project's own make_response, jsonify, redirect and Response are not Flask's."""

from flask import Flask
from flask import make_response as flask_make_response

app = Flask(__name__)
LOG = []


class Response:
    def __init__(self, text, status=200):
        self.text = text
        self.status_code = status
        self.headers = {}

    def set_cookie(self, key, value):
        self.headers[key] = value
        return self

    def send(self):
        return flask_make_response(self.text, self.status_code, self.headers)


def make_response(text):
    LOG.append(text)
    return Response(text)


def redirect(target):
    LOG.append(target)


def jsonify(data):
    return str(data)


def render_template(name):
    return Response(name, 203)


@app.get("/make")
def make():
    make_response("logged only")
    response = make_response("made")
    response.headers["X-A"] = "1"
    return response.send()


@app.get("/redirect")
def go():
    redirect("/make")
    return "logged"


@app.get("/json")
def as_json():
    return {"inner": jsonify({"a": 1})}


@app.get("/chain")
def chain():
    return Response("x").set_cookie("X-C", "1").send()


@app.get("/template")
def template():
    page = render_template("p.html")
    page.status_code = 202
    return page.send()


@app.get("/raise")
def raises():
    class redirect(Exception):
        pass

    try:
        raise redirect("/make")
    except redirect as error:
        return str(error)


# GET /make -> 200, X-A: 1, body: made
# GET /redirect -> 200, body: logged
# GET /json -> 200, body: {"inner":"{'a': 1}"}
# GET /chain -> 200, X-C: 1, body: x
# GET /template -> 202, body: p.html
# GET /raise -> 200, body: /make
