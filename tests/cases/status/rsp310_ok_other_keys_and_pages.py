"""Keys that only sound like errors, and pages with an error text."""

from flask import Flask, jsonify, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    return {"error": "bad"}, 400


@app.get("/b")
def b():
    return jsonify(error_rate=0.1, last_error_at=None, errors_today=0)


@app.get("/login")
def login():
    return render_template("login.html", error="wrong password")


# GET /a -> 400, body: {"error":"bad"}
# GET /b -> 200, body: {"error_rate":0.1,"errors_today":0,"last_error_at":null}
# GET /login -> 200, body: login.html
