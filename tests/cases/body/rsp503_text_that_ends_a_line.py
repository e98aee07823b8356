"""Functions that end what they give with a line break, as text in a header."""

import base64
import binascii
import hashlib
import hmac
import json
import traceback
from base64 import encodebytes

from flask import Flask, jsonify, make_response

app = Flask(__name__)
KEY = b"k" * 40


def signature(body):
    digest = hmac.new(KEY, body, hashlib.sha512).digest()
    return base64.encodebytes(digest).decode()


@app.get("/signed")
def signed():
    response = jsonify(1)
    response.headers["X-Signature"] = signature(response.get_data())  # RSP503
    return response


@app.get("/added")
def added():
    response = jsonify(1)
    response.headers.add("X-Signature", "v1=" + encodebytes(b"abc").decode("ascii"))  # RSP503
    return response


@app.get("/filled")
def filled():
    token = binascii.b2a_base64(b"abc").decode()
    return "x", 200, {"X-Signature": f"v1 {token}"}  # RSP503


@app.get("/percent")
def percent():
    response = make_response("x")
    response.headers["X-Signature"] = "%s;%d" % (encodebytes(b"abc").decode(), 1)  # RSP503
    return response


@app.get("/error")
def error():
    try:
        int("x")
    except ValueError:
        response = make_response("bad", 400)
        response.headers["X-Error"] = traceback.format_exc()  # RSP503
        return response
    return ""


@app.get("/json")
def indented():
    response = make_response("x")
    response.headers["X-Page"] = json.dumps({"page": 1}, indent=2)  # RSP503
    return response


@app.get("/right")
def right():
    response = make_response("x")
    response.headers["X-A"] = encodebytes(b"abc").decode().strip()
    response.headers["X-B"] = encodebytes(b"abc").strip().decode()
    response.headers["X-C"] = encodebytes(b"abc").replace(b"\n", b"").decode()
    response.headers["X-D"] = binascii.b2a_base64(b"abc", newline=False).decode()
    response.headers["X-E"] = f"{encodebytes(b'abc').decode()!r}"
    response.headers["X-F"] = json.dumps({}, indent=2)
    response.headers["X-G"] = base64.b64encode(b"abc").decode()
    response.headers["X-H"] = json.dumps({"page": 1})
    return response


# GET /signed -> ValueError: Header values must not contain newline characters.
# GET /added -> ValueError: Header values must not contain newline characters.
# GET /filled -> ValueError: Header values must not contain newline characters.
# GET /percent -> ValueError: Header values must not contain newline characters.
# GET /error -> ValueError: Header values must not contain newline characters.
# GET /json -> ValueError: Header values must not contain newline characters.
# GET /right -> 200, X-A: YWJj, X-B: YWJj, X-C: YWJj, X-D: YWJj, X-E: 'YWJj\n', X-F: {}
