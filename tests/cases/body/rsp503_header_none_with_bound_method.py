"""app.make_response() with a tuple whose header value is None: sent as the word."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    return make_response("home", 200, {"X-Data": None})  # RSP503


# GET / -> 200, X-Data: None, body: home
