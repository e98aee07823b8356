"""The status of a redirect is overwritten later."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/old")
def old():
    answer = redirect("/new")
    if request.args.get("gone"):
        answer.status_code = 410  # RSP305
    return answer


@app.route("/older")
def older():
    answer = redirect("/new")
    answer.status = "404 NOT FOUND"  # RSP305
    return answer


# GET /old -> 302, Location: /new [Flask >= 2.2]
# GET /old?gone=1 -> 410, Location: /new [Flask >= 2.2]
# GET /older -> 404, Location: /new [Flask >= 2.2]
