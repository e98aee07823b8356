"""headers= and mimetype= are Response's arguments, not make_response's."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response("a,b", mimetype="text/csv")  # RSP401
    return resp


@app.get("/b")
def b():
    return make_response(jsonify(a=1), 200, headers={"X-A": "1"})  # RSP401


# GET /a -> TypeError: make_response() got an unexpected keyword argument 'mimetype'
# GET /b -> TypeError: make_response() got an unexpected keyword argument 'headers'
