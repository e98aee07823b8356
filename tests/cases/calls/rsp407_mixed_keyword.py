"""A dict and a keyword do not go together."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    return f.jsonify({"error": "no"}, status=404)  # RSP407


@app.get("/b")
def b():
    data = {"error": "no"}
    return f.jsonify(data, status_code=400)  # RSP407


@app.get("/c")
def c():
    return f.jsonify([1, 2], mimetype="application/json")  # RSP407


# GET /a -> TypeError: app.json.response() takes either args or kwargs, not both [Flask >= 2.2]
# GET /b -> TypeError: app.json.response() takes either args or kwargs, not both [Flask >= 2.2]
# GET /c -> TypeError: app.json.response() takes either args or kwargs, not both [Flask >= 2.2]
