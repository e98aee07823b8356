"""Helpers whose caller sets the type, a type of its own, and text that is no JSON document."""

import json
from flask import Flask, Response

app = Flask(__name__)


def raw(data):
    return Response(json.dumps(data))


def typed(data):
    return Response(json.dumps(data), content_type="application/json")


def event(data):
    return Response("data: " + json.dumps(data) + "\n\n", mimetype="text/event-stream")


@app.get("/raw")
def by_caller():
    answer = raw({"a": 1})
    answer.mimetype = "application/json"
    return answer


@app.get("/typed")
def by_helper():
    return typed({"a": 1})


@app.get("/event")
def events():
    return event({"a": 1})


# GET /raw -> 200, Content-Type: application/json, body: {"a": 1}
# GET /typed -> 200, Content-Type: application/json, body: {"a": 1}
# GET /event -> 200, Content-Type: text/event-stream; charset=utf-8, body: data: {"a": 1}
