"""send_file wants bytes, not text."""

from io import StringIO

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    out = StringIO()
    out.write("a,b\n")
    out.seek(0)
    return f.send_file(out, mimetype="text/csv")  # RSP411


@app.get("/b")
def b():
    return f.send_file(StringIO("a,b"), download_name="b.csv")  # RSP411


# GET /a -> ValueError: Files must be opened in binary mode or use BytesIO.
# GET /b -> ValueError: Files must be opened in binary mode or use BytesIO.
