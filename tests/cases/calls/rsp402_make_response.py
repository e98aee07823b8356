"""The same two slips in make_response."""

import flask as f

app = f.Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return f.make_response(404, "not found")  # RSP402


@app.get("/b")
def b():
    return f.make_response("x", {"X-A": "1"}, 404)  # RSP402


# GET /x -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: 'int' object is not iterable
