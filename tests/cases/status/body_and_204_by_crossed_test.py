"""A body and a status that hang on one test the wrong way round."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/h")
def h():
    status = 204
    if request.args.get("body"):
        status = 200
    return ("body" if status == 204 else ""), status  # RSP306


# GET /h -> 204
