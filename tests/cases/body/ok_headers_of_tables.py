"""Tables and parsers have headers that are lists or can be called."""
import csv
import io

from flask import Flask, make_response

app = Flask(__name__)


class Table:
    def __init__(self, *names):
        self.headers = list(names)


class Grid:
    def headers(self, *names):
        return ",".join(names)


@app.route("/")
def index():
    table = Table("name")
    table.headers.append("age")
    line = Grid().headers("a", "b")
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.headers)
    resp = make_response(out.getvalue() + line)
    resp.headers["Content-Type"] = "text/csv"
    resp.headers["Content-Disposition"] = "attachment; filename=names.csv"
    return resp


# GET / -> 200, Content-Type: text/csv, Content-Disposition: attachment; filename=names.csv, body: name,age...
