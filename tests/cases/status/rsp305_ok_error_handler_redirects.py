"""Error handlers that redirect with a redirect's status."""

from flask import Flask, make_response, redirect

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return redirect("/"), 302


@app.errorhandler(405)
def not_allowed(e):
    resp = make_response(redirect("/", 303))
    resp.set_cookie("lost", "1", secure=True, httponly=True, samesite="Lax")
    return resp


# GET /x -> 302, Location: / [Flask >= 2.2]
# POST /static/x -> 303, Location: / [Flask >= 2.2]
