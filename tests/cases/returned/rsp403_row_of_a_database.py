"""Rows of sqlite3 as they are fetched: tuples, which Flask reads as body, status and headers."""

import sqlite3

from flask import Flask, abort, g, jsonify

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(":memory:")
        g.db.executescript(
            "create table item (id integer, name text); insert into item values (1, 'nut')"
        )
    return g.db


def find(name):
    return get_db().execute("select id, name from item where name = ?", (name,)).fetchone()


@app.get("/item/<name>")
def item(name):
    row = find(name)
    if row is None:
        abort(404)
    return row  # RSP403


@app.get("/unchecked/<name>")
def unchecked(name):
    cursor = get_db().cursor()
    cursor.execute("select id, name from item where name = ?", (name,))
    return cursor.fetchone(), 200  # RSP403


@app.put("/item/<name>")
def rename(name):
    changed = get_db().execute("update item set name = 'bolt' where name = ?", (name,)).rowcount
    return changed  # RSP206


@app.get("/number")
def number():
    return find("nut")[0]


@app.get("/items")
def items():
    rows = get_db().execute("select id, name from item").fetchall()
    return jsonify(rows)


@app.get("/names")
def names():
    return [name for _, name in get_db().execute("select id, name from item")]


@app.post("/item")
def add():
    with get_db() as db:
        cursor = db.execute("insert into item values (2, 'bolt')")
    return {"id": cursor.lastrowid}, 201


# GET /item/nut -> TypeError: ...
# GET /unchecked/nut -> TypeError: ...
# PUT /item/nut -> TypeError: ...
# GET /number -> TypeError: ...
# GET /items -> 200, json: [[1, "nut"]]
# GET /names -> 200, json: ["nut"]
# POST /item -> 201, json: {"id": 2}
