"""Body, status, headers and one thing more: there the rest is to be left out."""

from flask import Flask

app = Flask(__name__)


# SAYS RSP403 with: return "made", 201, {"X-A": "1", "Content-Type": "text/plain"}
@app.get("/made")
def made():
    return "made", 201, {"X-A": "1"}, "text/plain"  # RSP403


# GET /made -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
