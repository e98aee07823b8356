"""A helper of another module only writes a log line: the view ends without an answer."""

from flask import Flask, request
from problems import note_missing

app = Flask(__name__)


@app.get("/search")
def search():  # RSP204
    if "q" in request.args:
        return {"found": []}
    note_missing("q")


# GET /search -> TypeError: The view function for 'search' did not return a valid response. The functi...
# GET /search?q=1 -> 200, body: {"found":[]}
