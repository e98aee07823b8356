"""A hook, a helper and extend() add the type a second time."""
from flask import Flask, make_response

app = Flask(__name__)
TYPE = "Content-Type"


def _typed(response):
    response.headers.add(TYPE, "text/plain")  # RSP509
    return response


app.after_request(_typed)


@app.route("/")
def index():
    return "x"


@app.route("/extended")
def extended():
    resp = make_response("x")
    resp.headers.extend({"Content-Type": "text/csv"})  # RSP509
    return resp


# GET / -> 200, Content-Type: text/html; charset=utf-8, Content-Type: text/plain
# GET /extended -> 200, Content-Type: text/html; charset=utf-8, Content-Type: text/csv, Content-Type: text/plain
