"""A list of dicts is no body."""

from flask import Flask, Response

app = Flask(__name__)
ROWS = [(1, "a"), (2, "b")]


@app.get("/a")
def a():
    return Response([{"id": 1}])  # RSP406


@app.get("/b")
def b():
    rows = [{"id": number, "name": name} for number, name in ROWS]
    return Response(rows, mimetype="application/json")  # RSP406


# GET /a -> TypeError: sequence item 0: expected a bytes-like object, dict found [Flask >= 2.3]
# GET /b -> TypeError: sequence item 0: expected a bytes-like object, dict found [Flask >= 2.3]
