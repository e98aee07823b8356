"""Values that may be text: from settings, arguments, models and tables."""
from flask import Flask, g, make_response, request, session

app = Flask(__name__)
app.config["VERSION"] = "3"
app.secret_key = "for the test"


class User:
    def __init__(self, name, token):
        self.name = name
        self.token = token


def load(name):
    return User(name, token=name[::-1])


def save(response, name, value):
    response.set_cookie(name, value)
    return response


@app.route("/user")
def user():
    found = load("ann")
    g.user = found
    session["visits"] = session.get("visits", 0) + 1
    resp = make_response("x")
    resp.set_cookie("token", found.token)
    resp.set_cookie("name", g.user.name)
    resp.set_cookie("version", app.config["VERSION"])
    resp.set_cookie("visits", str(session["visits"]))
    for key, value in request.args.items():
        resp.set_cookie(key, value)
    value = 5
    value = str(value)
    return save(resp, "five", value)


@app.route("/number")
def number():
    count = request.args.get("count", type=int)
    text = "none" if count is None else str(count)
    resp = make_response("x")
    resp.set_cookie("count", text)
    return resp


# GET /user?lang=en -> 200, Set-Cookie: token=nna; Path=/, Set-Cookie: five=5; Path=/
# GET /number?count=3 -> 200, Set-Cookie: count=3; Path=/
