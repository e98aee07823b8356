"""The None of set_cookie(), headers.update() and the like is returned."""

from flask import Flask, jsonify, make_response, redirect

app = Flask(__name__)


@app.get("/cookie")
def cookie():
    response = make_response("x")
    return response.set_cookie("a", "1")  # RSP205


@app.get("/delete")
def delete():
    response = redirect("/cookie")
    return response.delete_cookie("a")  # RSP205


@app.get("/update")
def update():
    response = jsonify(a=1)
    return response.headers.update({"X-A": "1"})  # RSP205


@app.get("/add")
def add():
    response = make_response("x")
    response.status_code = 202
    return response.headers.add("X-A", "1")  # RSP205


@app.get("/chained")
def chained():
    return make_response("x").set_cookie("a", "1")  # RSP205


@app.get("/print")
def printed():
    return print("hello")  # RSP205


# GET /cookie -> TypeError: The view function for 'cookie' did not return a valid response. Th...
# GET /delete -> TypeError: The view function for 'delete' did not return a valid response. Th...
# GET /update -> TypeError: The view function for 'update' did not return a valid response. Th...
# GET /add -> TypeError: The view function for 'add' did not return a valid response. The func...
# GET /chained -> TypeError: The view function for 'chained' did not return a valid response...
# GET /print -> TypeError: The view function for 'printed' did not return a valid response. Th...
