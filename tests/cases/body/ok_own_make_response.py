"""A project's own make_response and Response, by the same names, answer for themselves."""
from flask import Flask, jsonify

app = Flask(__name__)


class Response:
    def __init__(self, body):
        self.body = body
        self.code = 200
        self.headers = {}
        self.cookies = {}

    def set_header(self, name, value):
        self.headers[name] = value


def make_response(body):
    return Response(body)


def redirect(url):
    response = Response("")
    response.headers = {"Location": url}
    response.code = 302
    return response


@app.route("/")
def index():
    response = make_response("x")
    response.headers = {"X-A": "1"}
    response.headers["Set-Cookie"] = "a=1"
    response.headers["Set-Cookie"] = "b=2"
    response.set_header("X-List", ["a"])
    response.headers["X-None"] = None
    response.cookies["sid"] = 5
    response.code = 404
    response.data = {"a": 1}
    away = redirect("/y")
    return jsonify(code=response.code, away=away.code)


# GET / -> 200, body: {"away":302,"code":404}
