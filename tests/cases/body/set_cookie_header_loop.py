"""A loop assigns Set-Cookie each time round, so only the last cookie is sent."""
from flask import Flask, make_response

app = Flask(__name__)


@app.route("/")
def index():
    resp = make_response("x")
    for name, value in {"a": "1", "b": "2"}.items():
        resp.headers["Set-Cookie"] = f"{name}={value}"  # RSP504
    return resp


# GET / -> 200, Set-Cookie: b=2
