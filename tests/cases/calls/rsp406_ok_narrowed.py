"""A value of two kinds is narrowed before it becomes a body."""

from flask import Flask, Response, json, request

app = Flask(__name__)


def load():
    if request.args:
        return {"a": 1}
    return "plain"


@app.get("/")
def index():
    data = load()
    if isinstance(data, dict):
        data = json.dumps(data)
    return Response(data, mimetype="text/plain")


# GET / -> 200, body: plain
# GET /?x=1 -> 200, body: {"a": 1}
