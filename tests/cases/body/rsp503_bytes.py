"""Bytes in a header are sent as Python writes them."""

import base64

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/wrong")
def wrong():
    response = make_response("x")
    response.headers["X-Signature"] = base64.b64encode(b"abc")  # RSP503
    return response


@app.get("/right")
def right():
    response = make_response("x")
    response.headers["X-Signature"] = base64.b64encode(b"abc").decode()
    return response


# GET /wrong -> 200, X-Signature: b'YWJj' [Werkzeug >= 3.0]
# GET /right -> 200, X-Signature: YWJj
