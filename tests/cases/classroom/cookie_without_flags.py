"""Cookies that say nothing about secure, httponly and samesite."""
from flask import Flask, after_this_request, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/login")
def login():
    response = make_response("welcome")
    response.set_cookie("sid", "abc")  # RSP903
    return response


@app.route("/json")
def as_json():
    answer = jsonify(ok=True)
    answer.set_cookie("sid", "abc", max_age=3600, path="/")  # RSP903
    return answer


@app.route("/away")
def away():
    @after_this_request
    def remember(response):
        response.set_cookie("lang", "en")  # RSP903
        return response

    return redirect("/login")


# GET /login -> 200, Set-Cookie: sid=abc; Path=/
# GET /json -> 200, Set-Cookie: sid=abc...
# GET /away -> 302, Set-Cookie: lang=en; Path=/
