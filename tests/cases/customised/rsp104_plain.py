"""What set_cookie() and headers.update() give back is None, and None is customised."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/chain")
def chain():
    resp = make_response("x")
    resp.set_cookie("a", "1").headers["X-A"] = "1"  # RSP104
    return resp


@app.get("/two")
def two():
    resp = make_response("x")
    resp.set_cookie("a", "1").set_cookie("b", "2")  # RSP104
    return resp


@app.get("/assigned")
def assigned():
    resp = make_response("x").set_cookie("a", "1")
    resp.headers["X-A"] = "1"  # RSP104
    return resp


@app.get("/update")
def update():
    resp = jsonify(ok=True)
    done = resp.headers.update({"X-A": "1"})
    done.status_code = 201  # RSP104
    return resp


# GET /chain -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /two -> AttributeError: 'NoneType' object has no attribute 'set_cookie'
# GET /assigned -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /update -> AttributeError: 'NoneType' object has no attribute 'status_code'
