"""A helper makes the body with the code, and the view sends it as it is."""

from flask import Flask, jsonify

app = Flask(__name__)


def failure(code, text):
    return {"status": code, "message": text}


@app.get("/teams/<name>")
def team(name):
    if name != "red":
        return jsonify(failure(404, "no such team"))  # RSP303
    return jsonify({"name": name})


# GET /teams/red -> 200, body: {"name":"red"}
# GET /teams/blue -> 200, body: {"message":"no such team","status":404}
