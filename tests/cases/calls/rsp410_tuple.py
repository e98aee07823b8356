"""A view's tuple is not what abort takes."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    f.abort(("no such item", 404))  # RSP410


@app.get("/b")
def b():
    return f.abort((f.jsonify(error="no"), 400))  # RSP410


# GET /a -> LookupError: no exception for ('no such item', 404)
# GET /b -> LookupError: no exception for (<Response 15 bytes [200 OK]>, 400)
