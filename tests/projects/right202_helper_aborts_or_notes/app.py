"""Helpers of another module that abort, or that note something and return nothing of use."""

from flask import Flask, request
from guards import check, note

app = Flask(__name__)


@app.post("/setting")
def setting():
    if "name" not in request.form:
        check("no name", 400)
    note(request.form["name"])
    return {"saved": True}


# POST /setting -> 400, body: {"error":"no name"}
# POST /setting form name=a -> 200, body: {"saved":true}
