"""An error helper of another module is called, and what it answers is thrown away."""

from flask import Flask, request
from guards import error_answer

app = Flask(__name__)


@app.post("/setting")
def setting():
    if "name" not in request.form:
        error_answer("no name", 400)  # RSP202
    return {"saved": True}


# POST /setting -> 200, body: {"saved":true}
