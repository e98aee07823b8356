"""An open file has no name for send_file, and send_from_directory has path instead of filename."""

from pathlib import Path

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
HERE = Path(__file__)


@app.get("/a")
def a():
    return send_file(open(HERE, "rb"))  # RSP411


@app.get("/b")
def b():
    return send_from_directory(HERE.parent, filename=HERE.name)  # RSP411


@app.get("/c")
def c():
    return send_file(open(HERE, "rb"), mimetype="text/plain", as_attachment=True)  # RSP411


@app.get("/d")
def d():
    return send_file(open(HERE, "rb"), mimetype="text/plain")


# GET /a -> TypeError: Unable to detect the MIME type because a file name is not availab...
# GET /b -> TypeError: send_from_directory() missing 1 required positional argument... [Flask >= 2.2]
# GET /c -> TypeError: No name provided for attachment...
# GET /d -> 200
