"""make_response with the status in one place and without in another."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    return f.make_response(f.jsonify(error="closed"), 503)


@app.get("/b")
def b():
    return f.make_response(f.jsonify(error="closed"))  # RSP310


# GET /a -> 503, body: {"error":"closed"}
# GET /b -> 200, body: {"error":"closed"}
