"""Wrappers around functions that are no views, and wrappers that do not need the view's value."""

import threading
from functools import wraps

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def background(task):
    @wraps(task)
    def wrapper(*args):
        thread = threading.Thread(target=task, args=args)
        thread.start()
        thread.join()

    return wrapper


def logged(task):
    @wraps(task)
    def wrapper(*args):
        task(*args)

    return wrapper


def accepted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        data = view(*args, **kwargs)
        return jsonify(data=data), 202

    return wrapper


def answered(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        view(*args, **kwargs)
        return make_response("answered", 202)

    return wrapper


SENT = []


@background
def send(text):
    SENT.append(text)


@logged
def count(text):
    SENT.append(len(text))


@app.get("/send")
def send_it():
    send("a")
    count("a")
    return jsonify(SENT)


@app.get("/accepted")
@accepted
def data():
    return 5


@app.get("/answered")
@answered
def work():
    SENT.append("b")


# GET /send -> 200, body: ["a",1]
# GET /accepted -> 202, body: {"data":5}
# GET /answered -> 202, body: answered
