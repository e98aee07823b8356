"""Headers built in steps, zipped, copied and merged."""

from flask import Flask

app = Flask(__name__)
BASE = {"X-A": "1"}


@app.get("/a")
def a():
    headers = {}
    headers["X-B"] = "2"
    return "x", 200, headers | BASE


@app.get("/b")
def b():
    return "x", 200, list(zip(["X-A", "X-B"], ["1", "2"]))


@app.get("/c")
def c():
    return "x", 200, {name: "1" for name in ("X-A", "X-C")}


@app.get("/d")
def d():
    return "x", 200, BASE.items()


# GET /a -> 200, X-A: 1, X-B: 2, body: x
# GET /b -> 200, X-B: 2, body: x
# GET /c -> 200, X-C: 1, body: x
# GET /d -> 200, X-A: 1, body: x
