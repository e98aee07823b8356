"""Objects of the project that a class or an object keeps in a dict or a list."""

from flask import Flask, abort, jsonify
from store.models import Note, Shelf, Special, Tag, pages, queue

app = Flask(__name__)


def note_or_404(key):
    note = Note.find(key)
    if note is None:
        abort(404)
    return note


@app.get("/notes/<key>")
def show(key):
    return note_or_404(key)  # RSP206


@app.get("/notes/<key>/text")
def text(key):
    return note_or_404(key).as_text  # RSP207


@app.get("/notes/<key>/json")
def as_json(key):
    return jsonify(note=note_or_404(key))  # RSP415


@app.get("/notes")
def notes():
    return jsonify(list(Note.rows.values()))  # RSP415


@app.get("/newest")
def newest():
    return jsonify(newest=sorted(Note.rows.values())[:2])  # RSP415


@app.get("/shelf")
def shelf():
    return jsonify([book for book in Shelf("a").books])  # RSP415


@app.get("/special")
def special():
    return jsonify(Special.rows["a"])  # RSP415


@app.get("/dicts")
def dicts():
    return jsonify([note.as_dict() for note in Note.rows.values()])


@app.get("/titles")
def titles():
    return jsonify([book.title for book in Shelf("a").books], note_or_404("a").title)


@app.get("/tags")
def tags():
    return jsonify(list(Tag.rows.values()))


@app.get("/pages/<name>")
def page(name):
    return pages.by_name[name]


@app.get("/queue")
def waiting():
    return jsonify(queue.jobs)


# GET /notes/a -> TypeError: The view function did not return a valid response...
# GET /notes/z -> 404
# GET /notes/a/text -> TypeError: ...
# GET /notes/a/json -> TypeError: Object of type Note is not JSON serializable
# GET /notes -> TypeError: Object of type Note is not JSON serializable
# GET /newest -> TypeError: Object of type Note is not JSON serializable
# GET /shelf -> TypeError: Object of type Book is not JSON serializable
# GET /special -> TypeError: Object of type Note is not JSON serializable
# GET /dicts -> 200, json: [{"title": "first"}]
# GET /titles -> 200, json: [["one"], "first"]
# GET /tags -> 200, json: [{"name": "red"}]
# GET /pages/home -> 200, body: home
# GET /queue -> 200, json: ["job"]
