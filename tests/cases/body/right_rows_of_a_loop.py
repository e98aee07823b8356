"""Generators of rows in the loop of the one that is sent: their pieces are no pieces of the body."""

import json
from flask import Flask, Response, request, stream_with_context

app = Flask(__name__)
ROWS = [{"n": 1}, {"n": 2}]


def rows():
    for row in ROWS:
        yield row
    yield from more()


def more():
    yield {"n": 3}


def wanted():
    least = request.args.get("least", 0, type=int)
    for row in ROWS:
        if row["n"] >= least:
            yield row


@app.get("/lines")
def all_lines():
    def lines():
        for row in rows():
            yield json.dumps(row) + "\n"

    return Response(lines(), mimetype="application/x-ndjson")


@app.get("/early")
def early():
    found = list(wanted())

    def lines():
        for row in found:
            yield json.dumps(row) + "\n"

    return Response(lines(), mimetype="application/x-ndjson")


@app.get("/kept")
def kept():
    def lines():
        for row in wanted():
            yield json.dumps(row) + "\n"

    return Response(stream_with_context(lines()), mimetype="application/x-ndjson")


@app.get("/total")
def total():
    return str(sum(row["n"] for row in wanted()))


# GET /lines -> 200, body: {"n": 1}...
# GET /early?least=2 -> 200, body: {"n": 2}
# GET /kept?least=2 -> 200, body: {"n": 2}
# GET /total -> 200, body: 3
