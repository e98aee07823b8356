"""The dict stands in a variable or is given by name."""

import flask as f

app = f.Flask(__name__)


@app.get("/a")
def a():
    data = {}
    data["status"] = "ok"
    return f.Response(data, mimetype="application/json")  # RSP406


@app.get("/b")
def b():
    return f.Response(response=dict(status="ok"), status=201)  # RSP406


# GET /a -> 200, body: status
# GET /b -> 201, body: status
