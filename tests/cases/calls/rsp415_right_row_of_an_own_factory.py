"""Rows that a row_factory of the project's own makes dicts of."""

import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


def as_dict(cursor, row):
    return {column[0]: item for column, item in zip(cursor.description, row)}


def connect():
    db = sqlite3.connect(":memory:")
    db.row_factory = as_dict
    return db


@app.get("/row")
def row():
    return connect().execute("select 1 as one").fetchone()


@app.get("/rows")
def rows():
    return jsonify(connect().execute("select 1 as one").fetchall())


# GET /row -> 200, json: {"one": 1}
# GET /rows -> 200, json: [{"one": 1}]
