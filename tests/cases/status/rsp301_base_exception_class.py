"""One handler for a family of exceptions, whose status is never used."""

from flask import Blueprint, Flask, jsonify


class AppError(Exception):
    status = 400

    def __init__(self, text):
        super().__init__(text)
        self.text = text


class Missing(AppError):
    status = 404


api = Blueprint("api", __name__)


@api.get("/a")
def a():
    raise Missing("no such item")


def on_app_error(exc: AppError):
    body = {"text": exc.text}
    if exc.status == 404:
        body["hint"] = "look again"
    return jsonify(body)  # RSP301


api.register_error_handler(AppError, on_app_error)
app = Flask(__name__)
app.register_blueprint(api)
# GET /a -> 200, body: {"hint":"look again","text":"no such item"}
