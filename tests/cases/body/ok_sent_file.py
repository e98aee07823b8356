"""A sent file whose content is replaced, made readable first, or left alone."""

from io import BytesIO

from flask import Flask, make_response, send_file, send_from_directory

app = Flask(__name__)


def small(name="a.txt"):
    return send_file(BytesIO(b"abc"), download_name=name)


@app.get("/through")
def through():
    response = small()
    response.direct_passthrough = False
    response.set_data(response.get_data().upper())
    return response


@app.get("/replaced")
def replaced():
    response = small()
    response.data = "other"
    response.headers["X-Length"] = len(response.data)
    return response


@app.get("/sequence")
def sequence():
    response = small()
    response.make_sequence()
    response.headers["X-Length"] = len(response.get_data())
    return response


@app.get("/frozen")
def frozen():
    response = small()
    response.freeze()
    response.headers["X-Length"] = len(response.data)
    return response


@app.get("/encoded")
def encoded():
    response = small()
    return make_response(b"".join(response.iter_encoded()))


@app.get("/asked")
def asked():
    response = small()
    if not response.direct_passthrough:
        response.headers["X-Length"] = len(response.data)
    response.headers["X-Type"] = response.mimetype
    return response


@app.after_request
def hashed(response):
    if not response.direct_passthrough:
        response.headers["X-Size"] = len(response.get_data())
    return response


@app.get("/text")
def text():
    response = make_response("abc")
    response.headers["X-Length"] = len(response.data)
    return response


@app.get("/either")
def either():
    response = send_from_directory("static", "index.html")
    try:
        content = response.get_data()
    except RuntimeError:
        content = b""
    response.headers["X-Length"] = len(content)
    return response


# GET /through -> 200, body: ABC
# GET /replaced -> 200, X-Length: 5
# GET /sequence -> 200, X-Length: 3
# GET /frozen -> 200, X-Length: 3
# GET /encoded -> 200, body: abc
# GET /asked -> 200, X-Type: text/plain
# GET /text -> 200, X-Length: 3, X-Size: 3
