"""The wrong expires comes from options, a helper, a position or a method."""
import datetime as dt

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)
OPTIONS = dict(secure=True, expires=60 * 60 * 24)


def remember(response, name, value):
    lifetime = dt.timedelta(hours=1)
    response.set_cookie(name, value, expires=lifetime)  # RSP605
    return response


@app.route("/options")
def options():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **OPTIONS)  # RSP605
    return resp


@app.route("/helper")
def helper():
    return remember(make_response("x"), "sid", "abc")


@app.route("/position")
def position():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", None, 86400)  # RSP605
    return resp


class Login(MethodView):
    minutes = 30

    def post(self):
        resp = make_response("x")
        resp.set_cookie("sid", "abc", expires=self.minutes * 60)  # RSP605
        return resp


app.add_url_rule("/login", view_func=Login.as_view("login"))

# GET /options -> 200, Set-Cookie: sid=abc; Expires=Fri, 02 Jan 1970 00:00:00 GMT; Secure; Path=/
# GET /helper -> TypeError: ...
# GET /position -> 200, Set-Cookie: sid=abc; Expires=Fri, 02 Jan 1970 00:00:00 GMT; Path=/
# POST /login -> 200, Set-Cookie: sid=abc; Expires=Thu, 01 Jan 1970 00:30:00 GMT; Path=/
