"""Words where the status stands in a tuple."""

import flask as f

app = f.Flask(__name__)
ERROR = "error"


@app.errorhandler(404)
def not_found(e):
    return f.jsonify(error="not found"), "not found"  # RSP304


@app.get("/b")
def b():
    return f.jsonify(error="bad"), ERROR  # RSP304


# GET /x -> 0 not found, body: {"error":"not found"}
# GET /b -> 0 error, body: {"error":"bad"}
