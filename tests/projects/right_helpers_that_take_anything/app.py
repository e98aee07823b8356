"""Helpers of another module that look at what they get."""

from flask import Flask
from web.replies import cached, marked, noted, pair, with_status

app = Flask(__name__)


@app.get("/cached")
def as_text():
    return cached("text")


@app.get("/marked")
def as_dict():
    return marked({"a": 1})


@app.get("/noted")
def as_pair():
    return noted(("noted", 203))


@app.get("/status")
def created():
    return with_status("text", "created")


@app.get("/pair")
def as_tuple():
    return pair(("text", 203))


# GET /cached -> 200, Cache-Control: max-age=60, body: text
# GET /marked -> 200, json: {"a": 1}
# GET /noted -> 203, body: noted
# GET /status -> 201, body: text
# GET /pair -> 203, body: text
