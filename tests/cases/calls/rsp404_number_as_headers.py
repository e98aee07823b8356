"""A number in the place of the headers, and an f-string."""

from flask import Flask

app = Flask(__name__)


@app.get("/a/<name>")
def a(name):
    return "x", 200, f"attachment; filename={name}.csv"  # RSP404


@app.get("/b")
def b():
    return "x", 200, 3600  # RSP404


# GET /a/t -> ValueError: not enough values to unpack...
# GET /b -> TypeError: 'int' object is not iterable
