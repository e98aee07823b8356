"""A status that is set on one path only, and lost in the tuple or make_response() around it."""

from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)
BOOKS = {}


@app.put("/books/<name>")
def put(name):
    created = name not in BOOKS
    BOOKS[name] = request.get_json()
    response = jsonify(BOOKS[name])
    if created:
        response.status_code = 201
    return response, 200  # RSP308


@app.post("/books/<name>")
def post(name):
    response = jsonify(name=name)
    if name in BOOKS:
        response.status_code = 409
    response.headers["X-Name"] = name
    return response, 201  # RSP308


@app.delete("/books/<name>")
def delete(name):
    response = make_response("", 204)
    if name not in BOOKS:
        response.status = "404 Not Found"
    return make_response(response, 200)  # RSP308


@app.get("/books/<name>")
def get(name):
    response = jsonify(name=name)
    if name not in BOOKS:
        response.status_code = 404
        return response
    return response, 200


@app.get("/same/<name>")
def same(name):
    response = jsonify(name=name)
    if name == "a":
        response.status_code = 202
    return response, 202


@app.get("/chosen/<name>")
def chosen(name):
    response = jsonify(name=name)
    if name == "a":
        response.status_code = 202
    return response, response.status_code


@app.get("/old/<name>")
def old(name):
    response = redirect("/") if name == "a" else jsonify(name=name)
    return response, 303


# PUT /books/a json 1 -> 200
# POST /books/a -> 201
# DELETE /books/b -> 200
# GET /books/b -> 404
# GET /same/a -> 202
# GET /chosen/a -> 202
# GET /old/a -> 303
