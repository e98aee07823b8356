"""The view is called instead of passed."""

from flask import Flask, Response

app = Flask(__name__)


def index():
    return Response("index")


app.add_url_rule("/", "index", view_func=index())  # RSP214

# GET / -> TypeError: Response.__call__() missing 2 required positional arguments: 'environ' a...
