"""Set-Cookie is assigned after set_cookie, in a view, a branch and a method."""
from flask import Flask, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)


@app.route("/login")
def login():
    r = make_response("hello")
    r.set_cookie("sid", "abc")
    r.headers["Set-Cookie"] = "theme=dark"  # RSP504
    return r


@app.route("/branch")
def branch():
    r = jsonify(ok=True)
    r.set_cookie("sid", "abc")
    if request.args.get("theme"):
        r.headers["Set-Cookie"] = "theme=" + request.args["theme"]  # RSP504
    return r


class Basket(MethodView):
    def remember(self, resp):
        resp.headers["Set-Cookie"] = "last=7"  # RSP504

    def get(self):
        resp = make_response("basket")
        resp.set_cookie("basket", "7-8")
        self.remember(resp)
        return resp


app.add_url_rule("/basket", view_func=Basket.as_view("basket"))

# GET /login -> 200, Set-Cookie: theme=dark
# GET /branch?theme=red -> 200, Set-Cookie: theme=red
# GET /basket -> 200, Set-Cookie: last=7
