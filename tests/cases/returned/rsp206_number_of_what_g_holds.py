"""An object that g keeps, known by an annotation: what its methods give is what they promise."""

from __future__ import annotations

import sqlite3
from flask import Flask, g

app = Flask(__name__)


class Repository:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def count(self, table: str) -> int:
        return self.connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]

    def names(self) -> list[str]:
        return [row[0] for row in self.connection.execute("SELECT name FROM city")]


def repository() -> Repository:
    if "repository" not in g:
        connection = sqlite3.connect(":memory:")
        connection.executescript("CREATE TABLE city (name TEXT); INSERT INTO city VALUES ('Oslo')")
        g.repository = Repository(connection)
    return g.repository


def connection():
    return repository().connection


@app.get("/names")
def names():
    return repository().names()


@app.get("/count")
def count():
    kept = repository()
    return kept.count("city")  # RSP206


@app.get("/kept")
def kept():
    g.page = "kept"
    return g.page


@app.get("/changes")
def changes():
    return str(connection().total_changes)


# GET /names -> 200, json: ["Oslo"]
# GET /count -> TypeError: The view function did not return a valid response...
# GET /kept -> 200, body: kept
# GET /changes -> 200, body: 1
