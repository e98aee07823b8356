"""attachment_filename behind a version check, for old Flask."""

import io
from importlib.metadata import version

from flask import Flask, send_file

app = Flask(__name__)
FLASK_2 = int(version("flask").split(".")[0]) >= 2


@app.get("/")
def index():
    data = io.BytesIO(b"a,b")
    if FLASK_2:
        return send_file(data, mimetype="text/csv", download_name="a.csv")
    return send_file(data, mimetype="text/csv", attachment_filename="a.csv")


# GET / -> 200, body: a,b
