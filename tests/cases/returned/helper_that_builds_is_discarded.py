"""Helpers that build and customise a response of their own; what they return is thrown away."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def bad_request(message):
    response = jsonify({"error": message})
    response.status_code = 400
    return response


def with_cookie(content, name, value):
    response = make_response(content)
    response.set_cookie(name, value)
    return response


def seen(response):
    response.set_cookie("seen", "1")
    return response


@app.post("/users")
def create_user():
    data = request.get_json() or {}
    if "name" not in data:
        bad_request("must include name")  # RSP202
    return jsonify(data), 201


@app.get("/page")
def page():
    text = "page"
    with_cookie(text, "seen", "1")  # RSP202
    return text


@app.get("/other")
def other():
    response = make_response("other")
    seen(response)
    return response


# POST /users json {} -> 201
# GET /page -> 200, no Set-Cookie
# GET /other -> 200, Set-Cookie: seen=1; Path=/
