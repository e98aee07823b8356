"""Nested functions, sort keys and callbacks return tuples of three."""

from flask import Flask, jsonify

app = Flask(__name__)
FILES = [("b.csv", 2), ("a.csv", 1)]


@app.get("/")
def index():
    def describe(item):
        name, size = item
        return name, size, "text/csv"

    rows = sorted(FILES, key=lambda item: (item[0], item[1], "text/csv"))
    return jsonify([describe(row) for row in rows])


# GET / -> 200, body: [["a.csv",1,"text/csv"],["b.csv",2,"text/csv"]]
