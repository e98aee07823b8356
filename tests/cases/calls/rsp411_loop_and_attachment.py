"""Rows written in a loop and not rewound; an attachment without a name."""

from io import BytesIO

from flask import Flask, send_file

app = Flask(__name__)
ROWS = ["a,b", "1,2"]


@app.get("/a")
def a():
    out = BytesIO()
    for row in ROWS:
        out.write(row.encode() + b"\n")
    return send_file(out, mimetype="text/csv", as_attachment=True, download_name="a.csv")  # RSP411


@app.get("/b")
def b():
    return send_file(BytesIO(b"a,b"), as_attachment=True)  # RSP411


# GET /a -> 200, Content-Length: 8
# GET /b -> TypeError: Unable to detect the MIME type because a file name is not availab...
