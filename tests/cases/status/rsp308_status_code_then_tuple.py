"""The attribute says one thing, the tuple another."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/login")
def login():
    resp = jsonify(error="wrong password")
    resp.status_code = 401
    return resp, 403  # RSP308


# POST /login -> 403, body: {"error":"wrong password"}
