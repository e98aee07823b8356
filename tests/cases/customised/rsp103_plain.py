"""Headers, cookies and a status are set on a dict or a list."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/dict")
def one():
    data = {"id": 1, "name": "a"}
    data.headers["X-A"] = "1"  # RSP103
    return data


@app.get("/list")
def several():
    rows = [n * 2 for n in range(3)]
    rows.set_cookie("rows", "3")  # RSP103
    return rows


@app.get("/call")
def made():
    data = dict(a=1)
    data.status_code = 201  # RSP103
    return jsonify(data)


@app.get("/comprehension")
def comprehension():
    data = {k: v for k, v in request.args.items()}
    data.headers["Cache-Control"] = "no-store"  # RSP103
    return data


# GET /dict -> AttributeError: 'dict' object has no attribute 'headers'
# GET /list -> AttributeError: 'list' object has no attribute 'set_cookie'
# GET /call -> AttributeError: 'dict' object has no attribute 'status_code'
# GET /comprehension?a=1 -> AttributeError: 'dict' object has no attribute 'headers'
