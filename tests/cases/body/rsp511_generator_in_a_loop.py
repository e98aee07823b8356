"""A generator that is sent loops over another one, which reads the request."""

import csv
import io
from flask import Blueprint, Flask, Response, request, stream_with_context

bp = Blueprint("rows", __name__)
ROWS = [{"name": "hall", "watts": 60}, {"name": "yard", "watts": 100}]


def wanted():
    name = request.args.get("name")  # RSP511
    for row in ROWS:
        if not name or row["name"] == name:
            yield row


def line(cells):
    buffer = io.StringIO()
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


@bp.get("/rows.csv")
def as_csv():
    def lines():
        yield line(["name", "watts"])
        for number, row in enumerate(wanted()):
            yield line([number, *row.values()])
        for row in wanted():
            yield line(row.values())

    return Response(lines(), mimetype="text/csv")


@bp.get("/kept.csv")
def kept():
    @stream_with_context
    def lines():
        for row in wanted():
            yield line(row.values())

    return Response(lines(), mimetype="text/csv")


app = Flask(__name__)
app.register_blueprint(bp)
# GET /rows.csv -> RuntimeError: Working outside of request context...
# GET /kept.csv?name=hall -> 200, body: hall,60
