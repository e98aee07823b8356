"""A subclass hands the word to the constructor of its base; a method gives it in another class."""

from flask import Blueprint, Flask, Response

bp = Blueprint("jobs", __name__)


class Answer:
    def __init__(self, status):
        self.status = status

    def send(self):
        return Response("x", status=self.status)  # RSP304


class Failed(Answer):
    def __init__(self):
        super().__init__("failed")


class Word:
    def status(self):
        return "lost"


@bp.get("/a")
def a():
    return Failed().send()


@bp.get("/b")
def b():
    return "b", Word().status()  # RSP304


app = Flask(__name__)
app.register_blueprint(bp)
# GET /a -> 0 failed, body: x
# GET /b -> 0 lost, body: b
