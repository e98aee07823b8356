"""The status as a keyword of the inner call."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    data = {"error": "no"}
    return f.make_response(f.jsonify(data, status=403))  # RSP408


@app.get("/b")
def b():
    return f.make_response(f.json.dumps({"error": "no"}, status=403))  # RSP408


# GET /a -> TypeError: app.json.response() takes either args or kwargs, not both [Flask >= 2.2]
# GET /b -> TypeError: JSONEncoder.__init__() got an unexpected... [Flask >= 2.2]
