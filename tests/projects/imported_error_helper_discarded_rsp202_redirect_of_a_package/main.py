"""A helper of a package that redirects is called in a hook and forgotten there."""

from flask import Flask, request
from web import send_to_login

app = Flask(__name__)


@app.before_request
def gate():
    if "user" not in request.args:
        send_to_login()  # RSP202


@app.get("/")
def index():
    return "in"


# GET / -> 200, body: in
