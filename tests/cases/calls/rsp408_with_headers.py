"""Status and headers slipped into the inner call together."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)
LIMIT = {"Retry-After": "60"}


@app.get("/")
def index():
    return make_response(jsonify("slow down", 429, LIMIT))  # RSP408


# GET / -> 200, no Retry-After, body: ["slow down",429,{"Retry-After":"60"}]
