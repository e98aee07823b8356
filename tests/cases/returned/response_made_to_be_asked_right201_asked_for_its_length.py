"""A response is made only to be asked for its length."""

from flask import Flask, make_response

app = Flask(__name__)


def size_of(page):
    trial = make_response(page)
    trial.headers["X-Trial"] = "1"
    return trial.calculate_content_length()


@app.get("/size")
def size():
    return {"bytes": size_of("hello")}


# GET /size -> 200, body: {"bytes":5}
