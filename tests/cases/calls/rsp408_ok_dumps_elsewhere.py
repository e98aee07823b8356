"""json.dump to a file, pickle.dumps with a protocol, dumps with keywords from a dict."""

import io
import json
import pickle

from flask import Flask, make_response

app = Flask(__name__)
OPTIONS = {"indent": None, "sort_keys": True}


@app.get("/a")
def a():
    out = io.StringIO()
    json.dump({"a": 1}, out)
    return make_response(out.getvalue(), 200, {"Content-Type": "application/json"})


@app.get("/b")
def b():
    return make_response(str(len(pickle.dumps({"a": 1}, 4)) > 0))


@app.get("/c")
def c():
    return make_response(json.dumps([1], **OPTIONS), 201, {"Content-Type": "application/json"})


# GET /a -> 200, body: {"a": 1}
# GET /b -> 200, body: True
# GET /c -> 201, body: [1]
