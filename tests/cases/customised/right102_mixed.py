"""A helper gives a tuple only on paths that the caller leaves first."""

from flask import Flask, Response, jsonify, request

app = Flask(__name__)


def parse():
    if "n" not in request.args:
        return None, (jsonify(error="n"), 400)
    return request.args["n"], None


@app.get("/parse")
def use():
    n, error = parse()
    if error:
        return error
    response = jsonify(n=n)
    response.headers["X-N"] = n
    return response


@app.get("/type")
def by_type():
    rv = find(request.args.get("n"))
    if isinstance(rv, tuple):
        return rv
    rv.headers["X-Found"] = "1"
    return rv


def find(n: str | None) -> Response | tuple[Response, int]:
    if n is None:
        return jsonify(error="none"), 404
    return jsonify(n=n)


@app.get("/cast")
def cast():
    rv = find(request.args.get("n"))
    rv = app.make_response(rv)
    rv.headers["X-Cast"] = "1"
    return rv


# GET /parse -> 400, no X-N, body: {"error":"n"}
# GET /parse?n=1 -> 200, X-N: 1, body: {"n":"1"}
# GET /type -> 404, no X-Found, body: {"error":"none"}
# GET /type?n=1 -> 200, X-Found: 1, body: {"n":"1"}
# GET /cast -> 404, X-Cast: 1, body: {"error":"none"}
