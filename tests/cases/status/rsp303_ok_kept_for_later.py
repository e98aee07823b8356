"""A dict with a code is kept in g or the session; another one is returned."""

from flask import Flask, g, jsonify, session

app = Flask(__name__)
app.secret_key = "k"


@app.before_request
def prepare():
    g.problem = {"status": 404, "message": "nothing yet"}


@app.get("/")
def index():
    session["last"] = {"status": 500}
    problem = dict(g.problem, status=200)
    return jsonify(problem)


@app.get("/b")
def b():
    copy = {**g.problem}
    del copy["status"]
    return copy


# GET / -> 200, body: {"message":"nothing yet","status":200}
# GET /b -> 200, body: {"message":"nothing yet"}
