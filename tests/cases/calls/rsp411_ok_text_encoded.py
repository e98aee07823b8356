"""Text is written to StringIO and encoded before it is sent."""

import csv
import io

from flask import Flask, Response, send_file

app = Flask(__name__)


@app.get("/a")
def a():
    out = io.StringIO()
    csv.writer(out).writerow(["a", "b"])
    return send_file(io.BytesIO(out.getvalue().encode()), mimetype="text/csv")


@app.get("/b")
def b():
    out = io.StringIO()
    out.write("a,b")
    return Response(out.getvalue(), mimetype="text/csv")


# GET /a -> 200, body: a,b
# GET /b -> 200, body: a,b
