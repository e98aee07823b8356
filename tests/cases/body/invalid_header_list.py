"""A list as a header's value is sent as Python writes it."""
from flask import Flask, jsonify

app = Flask(__name__)
METHODS = ["GET", "POST"]


@app.after_request
def cors(response):
    response.headers["Access-Control-Allow-Methods"] = METHODS  # RSP503
    return response


@app.route("/")
def index():
    res = jsonify(ok=True)
    allowed = [name.title() for name in ("x-token", "x-user")]
    res.headers["Access-Control-Allow-Headers"] = allowed  # RSP503
    res.headers["Access-Control-Expose-Headers"] = "X-Count,X-Page".split(",")  # RSP503
    return res


# GET / -> 200, Access-Control-Allow-Methods: ['GET'...
# GET / -> 200, Access-Control-Allow-Headers: ['X-Token'...
