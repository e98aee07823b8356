"""An error page made with what a file says, and one that a file's template makes."""

from pathlib import Path

from flask import Flask, render_template_string

app = Flask(__name__)
FILE = Path(__file__).parent / "static" / "index.html"


@app.errorhandler(404)
def missing(error):
    return f"<p>{FILE.read_text()}</p>"  # RSP301


@app.errorhandler(410)
def gone(error):
    with open(FILE) as file:
        return render_template_string(file.read())  # RSP301


@app.get("/gone")
def old():
    return "gone", 410


# GET /nowhere -> 200, body: <p>index.html</p>
