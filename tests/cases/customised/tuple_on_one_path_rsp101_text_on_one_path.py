"""On one path of an if the value is text; in another view it is None or a dict."""

from flask import Flask, make_response, render_template, request
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView):
    def get(self):
        if "made" in request.args:
            answer = make_response("made")
        else:
            answer = render_template("page.html")
        answer.set_cookie("seen", "1")  # RSP101
        return answer

    def post(self):
        answer = {"saved": True} if request.args else make_response("none", 400)
        answer.headers["X-Saved"] = "1"  # RSP103
        return answer


app.add_url_rule("/page", view_func=Page.as_view("page"))
# GET /page?made=1 -> 200, Set-Cookie: seen=1; Path=/, body: made
# GET /page -> AttributeError: 'str' object has no attribute 'set_cookie'
# POST /page?a=1 -> AttributeError: 'dict' object has no attribute 'headers'
# POST /page -> 400, X-Saved: 1, body: none
