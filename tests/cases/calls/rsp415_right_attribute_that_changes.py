"""Attributes that other code sets too, or that derived classes have of their own."""

from flask import Flask, jsonify

app = Flask(__name__)


class Model:
    def __init__(self):
        self.labels = {"pos", "neg"}
        self.tags = {"a"}


class Listed(Model):
    def __init__(self):
        super().__init__()
        self.tags = ["a"]


model = Model()
model.labels = sorted(model.labels)


def shown(one: Model):
    return jsonify(one.tags)


@app.get("/labels")
def labels():
    return jsonify(model.labels)


@app.get("/tags")
def tags():
    return shown(Listed())


# GET /labels -> 200, json: ["neg", "pos"]
# GET /tags -> 200, json: ["a"]
