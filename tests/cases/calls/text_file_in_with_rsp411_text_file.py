"""A file opened for text by `with` is handed to send_file()."""

import tempfile
from pathlib import Path
from flask import Flask, send_file

app = Flask(__name__)
PLOT = Path(tempfile.mkdtemp()) / "plot.json"
PLOT.write_text('{"ok": true}')


# SAYS RSP411 without: open(path, "rb")
@app.get("/plot")
def plot():
    with open(PLOT, "r", encoding="utf-8") as handle:
        return send_file(handle, mimetype="application/json")  # RSP411  # RSP514


# GET /plot -> ValueError: Files must be opened in binary mode or use BytesIO.
