"""Rows of the class sqlite3.Row: JSON takes dict() of them, not the rows themselves."""

import sqlite3

from flask import Flask, g, jsonify

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(":memory:")
        g.db.row_factory = sqlite3.Row
        g.db.executescript(
            "create table item (id integer, name text); insert into item values (1, 'nut')"
        )
    return g.db


@app.get("/items")
def items():
    rows = get_db().execute("select * from item").fetchall()
    return jsonify(rows)  # RSP415


@app.get("/named")
def named():
    return {"items": get_db().execute("select * from item").fetchall()}  # RSP415


@app.get("/item")
def item():
    row = get_db().execute("select * from item").fetchone()
    if row is None:
        return {"error": "nothing"}, 404
    return jsonify(item=row)  # RSP415


@app.get("/row")
def one():
    return get_db().execute("select * from item").fetchone()  # RSP206


@app.get("/dicts")
def dicts():
    rows = get_db().execute("select * from item").fetchall()
    return jsonify([dict(row) for row in rows])


@app.get("/dict")
def as_dict():
    return dict(get_db().execute("select * from item").fetchone())


# GET /items -> TypeError: Object of type Row is not JSON serializable
# GET /named -> TypeError: Object of type Row is not JSON serializable
# GET /item -> TypeError: Object of type Row is not JSON serializable
# GET /row -> TypeError: ...
# GET /dicts -> 200, json: [{"id": 1, "name": "nut"}]
# GET /dict -> 200, json: {"id": 1, "name": "nut"}
