"""A module's dict or list of objects, to which views add more objects of the same kind."""

from dataclasses import dataclass

from flask import Flask, Response, jsonify, make_response, request

app = Flask(__name__)


class Book:
    def __init__(self, title):
        self.title = title

    def to_response(self):
        return jsonify(title=self.title)

    def to_dict(self):
        return {"title": self.title}


@dataclass
class Loan:
    title: str


BOOKS = [Book("Dune"), Book("Emma")]
BY_ID = {}
LOANS = [Loan("Dune")]
PARCELS = {"p1": {"kg": 2}}
NAMES: list[str] = []
MIXED = [Book("Dune")]


@app.post("/books")
def add():
    book = Book(request.get_json()["title"])
    BOOKS.append(book)
    BY_ID[len(BY_ID)] = book
    NAMES.append(f"{book.title}!")
    LOANS.append(Loan(book.title))
    MIXED.append({"title": book.title})
    PARCELS["p2"] = request.get_json()
    return jsonify(book.to_dict()), 201


@app.get("/books")
def books():
    return jsonify(BOOKS)  # RSP415


@app.get("/first")
def first():
    return jsonify(book=BOOKS[0])  # RSP415


@app.get("/by/<int:number>")
def by_number(number):
    return jsonify(BY_ID[number])  # RSP415


@app.get("/answers")
def answers():
    return {"books": [book.to_response() for book in BOOKS]}  # RSP209


@app.get("/view/<int:number>")
def view(number):
    return BY_ID[number]  # RSP206


@app.get("/parcels/<name>")
def parcel(name):
    response = Response(mimetype="application/json")
    response.data = PARCELS[name]  # RSP510
    return response


@app.get("/loans")
def loans():
    return jsonify(LOANS)


@app.get("/dicts")
def dicts():
    return jsonify([book.to_dict() for book in BOOKS])


@app.get("/names")
def names():
    return make_response(NAMES[0])


@app.get("/mixed")
def mixed():
    return jsonify(MIXED[-1])


@app.get("/maybe/<int:number>")
def maybe(number):
    book = BY_ID.get(number)
    return jsonify(book)  # RSP415


# POST /books json {"title": "Ivanhoe"} -> 201
# GET /books -> TypeError: Object of type Book is not JSON serializable
# GET /first -> TypeError: Object of type Book is not JSON serializable
# GET /by/0 -> TypeError: Object of type Book is not JSON serializable
# GET /answers -> TypeError: Object of type Response is not JSON serializable
# GET /view/0 -> TypeError: The view function did not return a valid response...
# GET /parcels/p1 -> TypeError: ...
# GET /loans -> 200
# GET /dicts -> 200
# GET /names -> 200, body: Ivanhoe!
# GET /mixed -> 200, body: {"title":"Ivanhoe"}
# GET /maybe/9 -> 200, body: null
# GET /maybe/0 -> TypeError: Object of type Book is not JSON serializable
