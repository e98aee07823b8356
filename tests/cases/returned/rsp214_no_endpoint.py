"""The view is called in add_url_rule that has no endpoint, which fails at once."""

from flask import Flask, Response

app = Flask(__name__)


def index():
    return Response("index")


app.add_url_rule("/", view_func=index())  # RSP214

# IMPORT -> AttributeError: 'Response' object has no attribute '__name__'
