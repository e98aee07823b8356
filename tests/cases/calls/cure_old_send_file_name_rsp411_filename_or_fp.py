"""filename_or_fp is path_or_file now; left out, send_file() has no file at all."""

import io
from flask import Flask, send_file

app = Flask(__name__)


# SAYS RSP411 with: path_or_file=
# SAYS RSP411 without: leave it out
@app.get("/zip")
def zipped():
    return send_file(filename_or_fp=io.BytesIO(b"x"), mimetype="application/zip")  # RSP411


@app.get("/right")
def right():
    return send_file(path_or_file=io.BytesIO(b"x"), mimetype="application/zip")


# GET /zip -> TypeError: send_file() got an unexpected keyword argument 'filename_or_fp'
# GET /right -> 200, body: x
