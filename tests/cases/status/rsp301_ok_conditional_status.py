"""The status is a conditional expression, a lookup or a star."""

from flask import Flask, request

app = Flask(__name__)
STATUS = {"/gone": 410}


@app.errorhandler(404)
def not_found(e):
    return "no", 404 if request.method == "GET" else 400


@app.errorhandler(405)
def not_allowed(e):
    rest = (405,)
    return "not allowed", *rest


@app.errorhandler(KeyError)
def key(e):
    return "key", STATUS.get(request.path, 404)


@app.get("/gone")
def gone():
    return {}["a"]


# GET /x -> 404, body: no
# POST /x -> 400, body: no
# POST /static/x -> 405, body: not allowed
# GET /gone -> 410, body: key
