"""A list of values in the headers of a tuple and a constructor is sent as several headers."""

import json
from flask import Flask, Response

app = Flask(__name__)


@app.get("/a")
def a():
    return "a", 200, {"X-Kind": ["lamp", "chair"]}


@app.get("/b")
def b():
    return Response("b", headers={"X-Kind": ("lamp", "chair")})


@app.get("/c")
def c():
    return "c", {"HX-Trigger": json.dumps({"cart": 2}), "X-Count": 3}


# GET /a -> 200, X-Kind: lamp, X-Kind: chair, body: a
# GET /b -> 200, X-Kind: lamp, X-Kind: chair, body: b
# GET /c -> 200, HX-Trigger: {"cart": 2}, X-Count: 3, body: c
