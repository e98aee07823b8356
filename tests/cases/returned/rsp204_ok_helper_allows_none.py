"""A helper that returns None where it is given None, and callers that give it a list."""

from flask import Flask

app = Flask(__name__)
app.config["ROWS"] = [1, 2]


def texts(rows):
    return rows if rows is None else [str(row) for row in rows]


def pairs(rows=None):
    if rows is None:
        return rows
    return {"rows": [(row, row) for row in rows]}


@app.get("/texts")
def all_texts():
    return texts(app.config["ROWS"])


@app.get("/pairs")
def all_pairs():
    return pairs(app.config["ROWS"])


# GET /texts -> 200, json: ["1", "2"]
# GET /pairs -> 200, json: {"rows": [[1, 1], [2, 2]]}
