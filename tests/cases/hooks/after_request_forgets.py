"""An after_request function that changes the response and forgets to return it."""
from flask import Flask

app = Flask(__name__)


@app.after_request
def add_headers(response):  # RSP701
    response.headers["X-Frame-Options"] = "DENY"
    response.headers.setdefault("X-App", "shop")


@app.route("/")
def index():
    return "x"


# GET / -> TypeError: 'NoneType' object is not callable
