"""Lists of rows, of numbers, and of a dict and a number that is no status."""

from flask import Flask

app = Flask(__name__)


@app.get("/a")
def a():
    return [{"name": "hall"}, {"name": "attic"}]


@app.get("/b")
def b():
    return [200, 404, 500]


@app.get("/c")
def c():
    return [{"name": "hall"}, 3]


@app.get("/d")
def d():
    return ["hall", "attic"], 201


# GET /a -> 200, body: [{"name":"hall"},{"name":"attic"}]
# GET /b -> 200, body: [200,404,500]
# GET /c -> 200, body: [{"name":"hall"},3]
# GET /d -> 201, body: ["hall","attic"]
