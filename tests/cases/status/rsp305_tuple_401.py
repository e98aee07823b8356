"""A redirect to the login page sent with 401."""

from flask import Flask, redirect, session, url_for

app = Flask(__name__)
app.secret_key = "k"


@app.get("/login")
def login():
    return "log in"


@app.get("/private")
def private():
    if "user" not in session:
        return redirect(url_for("login")), 401  # RSP305
    return "secret"


# GET /private -> 401, Location: /login [Flask >= 2.2]
