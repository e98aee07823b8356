"""A response that is made in front of `and` or `or`, beside other content."""

from flask import Flask, jsonify, make_response, redirect, render_template

app = Flask(__name__)


def refused():
    return None


@app.post("/ban")
def ban():
    return redirect("/users") and render_template("banned.html")  # RSP211


@app.get("/data")
def data():
    return jsonify(ok=True) and ("done", 201)  # RSP211


@app.get("/never")
def never():
    return make_response("first") or "second"  # RSP211


@app.get("/perhaps")
def perhaps():
    return refused() or render_template("page.html")


@app.get("/told")
def told():
    response = make_response("told")
    return (response and response.is_json and "data") or "text"


# POST /ban -> 200, body: banned.html
# GET /data -> 201, body: done
# GET /never -> 200, body: first
# GET /perhaps -> 200, body: page.html
# GET /told -> 200, body: text
