"""The third place of a tuple is for headers, not for a content type."""

from flask import Flask

app = Flask(__name__)


@app.get("/a")
def a():
    return "a,b", 200, "text/csv"  # RSP404


@app.get("/b")
def b():
    return '{"a": 1}', 200, "application/json"  # RSP404


# GET /a -> ValueError: not enough values to unpack...
# GET /b -> ValueError: not enough values to unpack...
