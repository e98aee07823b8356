"""A view that compares the status of jsonify's response."""

import flask as f

app = f.Flask(__name__)


@app.post("/items")
def add():
    response = f.jsonify(id=1)
    response.status_code == 201  # RSP302
    return response


# POST /items -> 200, body: {"id":1}
