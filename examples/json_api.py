"""A JSON API: jsonify makes the response; a status comes after it, headers are set on it."""

from flask import Flask, jsonify, request, url_for

app = Flask(__name__)

BOOKS = {1: {"id": 1, "title": "Notes on the Engine"}}


def problem(message, status):
    """A JSON error whose status is in the status line, where clients look for it."""
    return jsonify(error=message), status


@app.get("/books")
def books():
    """List everything; the count travels in a header."""
    response = jsonify(list(BOOKS.values()))
    response.headers["X-Total-Count"] = str(len(BOOKS))
    return response


@app.get("/books/<int:number>")
def book(number):
    """Answer 304 without a body when the client has this very version already."""
    if number not in BOOKS:
        return problem("no such book", 404)
    response = jsonify(BOOKS[number])
    response.add_etag()
    return response.make_conditional(request)


@app.post("/books")
def add():
    """Create a book: 201, and the Location of what was made."""
    sent = request.get_json(silent=True)
    if not isinstance(sent, dict) or not isinstance(sent.get("title"), str):
        return problem("a title is needed", 400)
    number = max(BOOKS, default=0) + 1
    BOOKS[number] = {"id": number, "title": sent["title"]}
    response = jsonify(BOOKS[number])
    response.status_code = 201
    response.headers["Location"] = url_for("book", number=number)
    return response


@app.delete("/books/<int:number>")
def remove(number):
    """Answer 204 with no body, or a JSON 404."""
    if BOOKS.pop(number, None) is None:
        return problem("no such book", 404)
    return "", 204


@app.errorhandler(404)
@app.errorhandler(405)
def in_json(error):
    """Errors that Flask itself answers speak JSON too, with their own status."""
    return problem(error.name, error.code)
