"""The body or its type is written under a name of another framework."""
from flask import Flask, make_response

app = Flask(__name__)


@app.after_request
def shout(response):
    if response.mimetype == "text/plain":
        response.body = b"REPLACED"  # RSP502
    return response


@app.route("/csv")
def csv():
    resp = make_response("a,b")
    resp.contenttype = "text/csv"  # RSP502
    return resp


@app.route("/text")
def text():
    resp = make_response("old")
    resp.mimetype = "text/plain"
    resp.text = "new"  # RSP502
    return resp


# GET /csv -> 200, Content-Type: text/html; charset=utf-8
# GET /text -> 200, body: old
