"""The same call, of a helper that never comes back."""
from flask import Flask, request

from answers import error_answer

app = Flask(__name__)


@app.post("/setting")
def setting():
    if "name" not in request.form:
        error_answer("no name", 400)
    return {"saved": True}


@app.get("/other")
def other():
    if request.args:
        return "args"
    error_answer("no args", 422)


# POST /setting -> 400, body: {"error":"no name"}
# GET /other -> 422
# GET /other?a=1 -> 200
