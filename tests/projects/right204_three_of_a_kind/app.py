"""Three parts from a helper of another module: found, page and status belong together."""

from flask import Flask, request
from lookups import find

app = Flask(__name__)


@app.get("/lamp")
def lamp():
    found, page, status = find(request.args.get("name"))
    if not found:
        return "no such lamp", status
    return page


# GET /lamp?name=hall -> 200, body: {"watts":60}
# GET /lamp -> 404, body: no such lamp
