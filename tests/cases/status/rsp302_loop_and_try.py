"""Inside try and a loop, on a response made outside."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    resp = make_response("partly done")
    for name in ("a", "b"):
        try:
            {"a": 1}[name]
        except KeyError:
            resp.status_code == 207  # RSP302
    return resp


# GET / -> 200, body: partly done
