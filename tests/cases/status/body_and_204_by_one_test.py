"""A body and a status that hang on one test: the text goes with 200, the empty one with 204."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/h")
def h():
    status = 204
    if request.args.get("body"):
        status = 200
    return ("body" if status == 200 else ""), status


# GET /h -> 204
# GET /h?body=1 -> 200, body: body
