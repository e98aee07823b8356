"""make_response(None) is no empty response."""

from flask import Flask, make_response

app = Flask(__name__)


@app.delete("/a")
def a():
    return make_response(None)  # RSP412


@app.delete("/b")
def b():
    resp = make_response(None, 204)  # RSP412
    resp.headers["X-A"] = "1"
    return resp


# DELETE /a -> TypeError: The view function for 'a' did not return a valid response...
# DELETE /b -> TypeError: The view function for 'b' did not return a valid response...
