"""Flask under a short name, and an f-string for the page."""

import flask as f

app = f.Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return f"<h1>Sorry</h1><p>{f.request.path} does not exist</p>"  # RSP301


@app.errorhandler(405)
def method(error):
    return f.jsonify(error="method not allowed")  # RSP301


# GET /nope -> 200, body: <h1>Sorry</h1><p>/nope does not exist</p>
