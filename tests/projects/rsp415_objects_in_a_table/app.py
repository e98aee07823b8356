"""The table stands in another module, and this one puts more into it."""

import models
from flask import Flask, jsonify, request
from models import BOOKS, Book

app = Flask(__name__)


@app.post("/books/<key>")
def add(key):
    BOOKS[key] = Book(request.get_json()["title"])
    models.NOTES.append({"title": key})
    return jsonify(key), 201


@app.get("/books")
def books():
    return jsonify(list(BOOKS.values()))  # RSP415


@app.get("/books/<key>")
def book(key):
    return BOOKS[key]  # RSP206


@app.get("/last")
def last():
    return jsonify(models.NOTES[-1])


# POST /books/b json {"title": "Ivanhoe"} -> 201
# GET /books -> TypeError: Object of type Book is not JSON serializable
# GET /books/b -> TypeError: The view function did not return a valid response...
# GET /last -> 200, body: {"title":"b"}
