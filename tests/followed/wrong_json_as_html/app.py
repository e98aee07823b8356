"""Helpers of other modules give JSON text, which is sent as HTML."""
from flask import Flask

from checks import dumped, problem

app = Flask(__name__)


@app.get("/dumped")
def show():
    return dumped({"a": 1})  # RSP505


@app.get("/problem")
def wrong():
    return problem("bad"), 400  # RSP505


# GET /dumped -> 200, Content-Type: text/html; charset=utf-8
# GET /problem -> 400, Content-Type: text/html; charset=utf-8
