"""make_response() makes JSON of a dict or a list, as jsonify() does, and fails on the same values."""
from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.get("/set")
def in_a_variable():
    found = {"admin", "editor"}
    return make_response({"roles": found})  # RSP415


@app.get("/status")
def with_status():
    found = {"admin", "editor"}
    return make_response({"roles": found}, 200)  # RSP415


@app.get("/list")
def in_a_list():
    return make_response([{1, 2}])  # RSP415


@app.get("/error")
def error():
    try:
        return make_response({"half": int(request.args["n"]) / 2})
    except ValueError as error:
        return make_response({"error": error}, 400)  # RSP415


@app.get("/right")
def right():
    return make_response({"roles": sorted({"admin", "editor"})}, 200)


@app.get("/text")
def text():
    found = {"admin"}
    return make_response(f"{found}")


@app.get("/response")
def response():
    return make_response(jsonify(roles=["admin"]), 201)


# GET /set -> TypeError: Object of type set is not JSON serializable
# GET /status -> TypeError: Object of type set is not JSON serializable
# GET /list -> TypeError: Object of type set is not JSON serializable
# GET /error?n=4 -> 200, json: {"half": 2.0}
# GET /error?n=x -> TypeError: Object of type ValueError is not JSON serializable
# GET /right -> 200, json: {"roles": ["admin", "editor"]}
# GET /text -> 200
# GET /response -> 201, json: {"roles": ["admin"]}
# SAYS RSP415 with: make_response() can't make JSON of
