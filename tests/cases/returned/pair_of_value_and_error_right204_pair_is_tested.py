"""A helper returns a value or an error: the test of one says what the other is."""

from flask import Flask, jsonify, redirect, request

app = Flask(__name__)


def build(form):
    if "name" not in form:
        return None, "no name"
    return jsonify(name=form["name"]), None


@app.post("/build")
def build_one():
    answer, problem = build(request.form)
    if problem:
        return problem, 400
    return answer


def check(form):
    if "name" not in form:
        return False, redirect("/login")
    return True, None


@app.post("/check")
def check_one():
    fine, answer = check(request.form)
    if not fine:
        return answer
    return "x"


def need_user():
    if "u" not in request.args:
        return None, (jsonify(error="no"), 401)
    return request.args["u"], None


@app.get("/user")
def user_one():
    user, refused = need_user()
    if user is None:
        return refused
    return "hello " + user


# POST /build -> 400, body: no name
# POST /build form name=a -> 200, body: {"name":"a"}
# POST /check -> 302
# POST /check form name=a -> 200, body: x
# GET /user -> 401, body: {"error":"no"}
# GET /user?u=ann -> 200, body: hello ann
