"""Rows of a database as JSON text go out as text/html."""
import json
import sqlite3
from flask import Flask

app = Flask(__name__)


@app.route("/users")
def users():
    conn = sqlite3.connect(":memory:")
    rows = conn.execute("select 1 as a").fetchall()
    return json.dumps(rows)  # RSP505


# GET /users -> 200, Content-Type: text/html; charset=utf-8
