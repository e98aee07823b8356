"""Hooks that end the request on purpose with an answer, and hooks that end with nothing."""
from flask import Flask, abort, g, jsonify, redirect, render_template, request, session, url_for

app = Flask(__name__)
app.secret_key = "for the test"


def current_user():
    return session.get("user")


@app.before_request
def start():
    g.user = current_user()
    g.setdefault("seen", [])
    session.permanent = True
    return None


@app.before_request
def gate():
    if request.endpoint == "closed":
        return "closed", 503
    if request.endpoint == "login_first" and not g.user:
        return redirect(url_for("login"))
    if request.endpoint == "page_first":
        return render_template("first.html")
    if request.endpoint == "json_first":
        return jsonify(error="first"), 401
    if request.endpoint == "dict_first":
        return {"first": True}, 402
    if request.endpoint == "abort_first":
        return abort(403)
    if not g.user:
        return
    g.seen.append(g.user)


app.before_request(lambda: g.setdefault("count", None))
app.before_request(lambda: setattr(g, "mood", "fine"))


@app.before_request
def printed():
    return print("request")


@app.route("/login")
def login():
    return "login"


for name in ("closed", "login_first", "page_first", "json_first", "dict_first", "abort_first"):
    app.add_url_rule(f"/{name}", name, login)

# GET /login -> 200, body: login
# GET /closed -> 503, body: closed
# GET /login_first -> 302, Location: /login
# GET /page_first -> 200, body: first.html
# GET /json_first -> 401
# GET /dict_first -> 402, body: {"first":true}
# GET /abort_first -> 403
