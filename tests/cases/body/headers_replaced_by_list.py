"""A list of pairs or an empty list takes the place of the headers."""
from flask import Flask, Response, make_response, request

app = Flask(__name__)


def without_headers(response):
    response.headers = []  # RSP501
    return response


@app.route("/list")
def listed():
    response = Response("a;b", mimetype="text/csv")
    response.headers = [("X-Rows", "1"), ("X-Cols", "2")]  # RSP501
    return response


@app.route("/plain")
def plain():
    response = make_response("plain")
    if request.args.get("bare"):
        response = without_headers(response)
    else:
        response.headers: dict = {}  # RSP501
    return response


# GET /list -> 200, X-Rows: 1, no Content-Type
# GET /plain -> 200, no Content-Type
# GET /plain?bare=1 -> 200, no Content-Type
