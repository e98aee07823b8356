"""A dict that is turned into text under the same name."""

from flask import Flask, Response, json

app = Flask(__name__)


@app.get("/a")
def a():
    data = {"a": 1}
    data = json.dumps(data)
    return Response(data, mimetype="application/json")


@app.get("/b")
def b():
    data = {"a": "x", "b": "y"}
    return Response(data["a"] + data.pop("b"))


@app.get("/c")
def c():
    return Response(str(5))


@app.get("/d")
def d():
    return Response("\n".join({"a": 1, "b": 2}))


# GET /a -> 200, body: {"a": 1}
# GET /b -> 200, body: xy
# GET /c -> 200, body: 5
# GET /d -> 200
