"""One line of a working view replaces the headers; all the rest is right."""
from __future__ import annotations

import csv
import io

import flask as f

bp = f.Blueprint("export", __name__)
NAMES = ("number", "total")


class Writer:
    def __init__(self, names):
        self.headers = list(names)
        self.out = io.StringIO()

    def rows(self, rows):
        writer = csv.DictWriter(self.out, fieldnames=self.headers)
        writer.writeheader()
        writer.writerows(rows)
        return self.out.getvalue()


@bp.get("/export")
def export():
    writer = Writer(NAMES)
    writer.headers = list(NAMES)
    headers = {"X-Rows": "1"}
    try:
        response = f.make_response(writer.rows([{"number": 1, "total": 7}]))
    except ValueError:
        f.abort(500)
    if f.request.args.get("raw"):
        response.mimetype = "text/csv"
        return response
    response.headers = headers  # RSP501
    return response


@bp.get("/fine")
def fine():
    response = f.make_response("a;b")
    response.headers.update({"X-Rows": "1", "Content-Type": "text/csv"})
    return response


app = f.Flask(__name__)
app.register_blueprint(bp)

# GET /export -> 200, X-Rows: 1, no Content-Type
# GET /export?raw=1 -> 200, Content-Type: text/csv; charset=utf-8
# GET /fine -> 200, X-Rows: 1, Content-Type: text/csv
