"""Functions that are no views return tuples of any size."""

from flask import Flask

app = Flask(__name__)


def one():
    return (1,)


def four():
    return "x", 200, {}, None


@app.get("/")
def index():
    return f"{len(one())} {len(four())}"


# GET / -> 200, body: 1 4
