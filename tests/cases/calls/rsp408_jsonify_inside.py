"""The closing parenthesis is one too far: the status is inside jsonify."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    return make_response(jsonify({"error": "wrong password"}, 401))  # RSP408


# POST /login -> 200, body: [{"error":"wrong password"},401]
