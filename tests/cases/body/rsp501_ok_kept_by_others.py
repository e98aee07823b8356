"""An attribute of the same name that others set, too, may hold anything."""

from types import SimpleNamespace

from flask import Flask, jsonify, make_response

app = Flask(__name__)


class Client:
    def __init__(self):
        self.response = make_response("first")

    def load(self):
        self.response = SimpleNamespace(headers=None, body=None)
        self.response.headers = {"A": "b"}
        self.response.body = "text"
        return self.response.body


class Answer:
    def __init__(self, made=None):
        self.answer = made or make_response("answer")
        self.code = jsonify

    def finished(self):
        self.answer.headers["X-A"] = "1"
        self.code = 3
        return self.answer


@app.get("/load")
def load():
    return Client().load()


@app.get("/answer")
def answer():
    return Answer().finished()


# GET /load -> 200, body: text
# GET /answer -> 200, X-A: 1
