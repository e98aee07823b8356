"""Comparison statements on objects that are no Flask responses."""

from types import SimpleNamespace

from flask import Flask

app = Flask(__name__)


class Query:
    def __init__(self):
        self.filters = []

    @property
    def status_code(self):
        return self

    def __eq__(self, other):
        self.filters.append(other)
        return True

    __hash__ = None


@app.get("/")
def index():
    query = Query()
    query.status_code == 404
    job = SimpleNamespace(status_code=1)
    job.status_code == 2
    return str(query.filters)


# GET / -> 200, body: [404]
