"""The sum of numbers that a generator expression gives is a number."""

from flask import Flask, make_response

app = Flask(__name__)
FILES = {"a.txt": "some text", "b.txt": "more"}


@app.get("/size")
def size():
    response = make_response()
    response.data = sum(len(text) for text in FILES.values())  # RSP510
    return response


@app.get("/known")
def known():
    return sum(name.endswith(".txt") for name in FILES)  # RSP206


@app.get("/mean")
def mean():
    total = sum(len(text) for text in FILES.values())
    return total / len(FILES)  # RSP206


@app.get("/text")
def text():
    response = make_response()
    response.data = str(sum(len(text) for text in FILES.values()))
    return response


@app.get("/joined")
def joined():
    return sum(([name] for name in sorted(FILES)), start=[])


# GET /size -> TypeError: ...
# GET /known -> TypeError: The view function did not return a valid response...
# GET /mean -> TypeError: The view function did not return a valid response...
# GET /text -> 200, body: 13
# GET /joined -> 200, json: ["a.txt", "b.txt"]
