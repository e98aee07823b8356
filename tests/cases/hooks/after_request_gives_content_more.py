"""Bytes, a conditional, a list and a nested helper instead of the response."""
import json

from flask import Flask, request

app = Flask(__name__)


def masked(response):
    text = response.get_data(as_text=True)
    return text.replace("secret", "*")


@app.after_request
def mask(response):
    if request.path == "/masked":
        return masked(response)  # RSP702
    elif request.path == "/bytes":
        return b"bytes"  # RSP702
    elif request.path == "/list":
        rows = [1, 2]
        return rows  # RSP702
    elif request.path == "/json":
        return json.dumps({"status": response.status})  # RSP702
    else:
        return response


@app.after_request
def either(response):
    if request.path == "/either":
        return ("a", 200) if request.args else ("b", 404)  # RSP702
    return response


@app.route("/<name>")
def page(name):
    return name


# GET /masked -> TypeError: 'str' object is not callable
# GET /bytes -> TypeError: 'bytes' object is not callable
# GET /list -> TypeError: 'list' object is not callable
# GET /json -> TypeError: 'str' object is not callable
# GET /either -> TypeError: 'tuple' object is not callable
# GET /fine -> 200, body: fine
