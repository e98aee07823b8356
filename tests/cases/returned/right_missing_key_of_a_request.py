"""A missing key of a request raises BadRequestKeyError: a KeyError that Flask can send."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/args")
def args():
    try:
        return request.args["n"]
    except KeyError as error:
        return error, 400


@app.post("/form")
def form():
    try:
        return request.form["n"]
    except LookupError as error:
        return error


# GET /args?n=1 -> 200, body: 1
# GET /args -> 400, Content-Type: text/html; charset=utf-8
# POST /form -> 400, Content-Type: text/html; charset=utf-8
