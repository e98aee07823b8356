"""The view that gives text is called instead of passed, positionally."""

from flask import Flask

app = Flask(__name__)


def about():
    return "about"


app.add_url_rule("/about", "about", about())  # RSP214

# GET /about -> TypeError: 'str' object is not callable
