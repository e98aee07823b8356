"""Of four ways out, two forget."""

from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    kind = request.args.get("as")
    if kind == "json":
        return jsonify(error="not found")  # RSP301
    if kind == "text":
        resp = make_response("not found")
        resp.status = 404
        return resp
    if kind == "home":
        return redirect("/")
    resp = make_response("<p>not found</p>")
    if kind == "strict":
        resp.headers["X-Strict"] = "1"
    return resp  # RSP301


# GET /x?as=json -> 200, body: {"error":"not found"}
# GET /x?as=text -> 404, body: not found
# GET /x?as=home -> 302, Location: / [Flask >= 2.2]
# GET /x -> 200, body: <p>not found</p>
