"""A JSON answer that names the next address, for scripts."""

from flask import Flask, jsonify, url_for

app = Flask(__name__)


@app.post("/login")
def login():
    return jsonify(redirect=url_for("login")), 401


@app.post("/job")
def job():
    return {"id": 1}, 201, {"Location": "/job/1"}


# POST /login -> 401, body: {"redirect":"/login"}
# POST /job -> 201, Location: /job/1, body: {"id":1} [Flask >= 2.2]
