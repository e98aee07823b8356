"""None as a header's value is sent as the text None."""
from flask import Flask, Response, make_response

app = Flask(__name__)
OWNER = None


@app.route("/a")
def a():
    resp = make_response("x")
    resp.headers["X-Owner"] = None  # RSP503
    return resp


@app.route("/b")
def b():
    resp = Response("x")
    resp.headers.set("X-Owner", OWNER)  # RSP503
    resp.headers.add("X-Team", None)  # RSP503
    return resp


@app.route("/c")
def c():
    etag = None
    return "x", 200, {"X-Tag": etag}  # RSP503


# GET /a -> 200, X-Owner: None
# GET /b -> 200, X-Owner: None, X-Team: None
# GET /c -> 200, X-Tag: None
