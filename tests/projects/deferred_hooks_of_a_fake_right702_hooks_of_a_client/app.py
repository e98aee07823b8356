"""Hooks of an HTTP client of the project, as decorators with the client's own arguments."""

from flask import Flask
from client import client

app = Flask(__name__)


@client.before_request
def sign(url, headers):
    headers["X-Sign"] = url[::-1]
    return headers


@client.after_request
def read(url, text):
    return text.upper()


@app.get("/")
def index():
    return client.fetch("abc")


# GET / -> 200, body: CBA
