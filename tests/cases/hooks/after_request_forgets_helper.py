"""The helper forgets the return, so the hook hands on None."""
from flask import Flask, request

app = Flask(__name__)


def add_cors(response, origin):
    response.headers["Access-Control-Allow-Origin"] = origin


@app.after_request
def cors(response):
    if request.path == "/cors":
        return add_cors(response, "*")  # RSP701
    return response


@app.after_request
def only_html(response):
    return response if response.mimetype == "text/html" else None  # RSP701


@app.after_request
def nested(response):  # RSP701
    def stamped():
        response.headers["X-Stamp"] = "1"
        return response

    stamped()


@app.route("/")
@app.route("/cors")
def index():
    return "x"


# GET / -> AttributeError: 'NoneType' object has no attribute 'mimetype'
