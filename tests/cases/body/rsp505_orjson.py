"""orjson.dumps() gives bytes that go out as text/html."""
import orjson
from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response(orjson.dumps({"a": 1}))  # RSP505
