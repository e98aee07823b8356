"""The kept response is returned, by a name, by another method, or sent by a hook later."""

from flask import Flask, g, make_response
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView):
    def get(self):
        self.answer = make_response("hello")
        self.answer.set_cookie("seen", "1")
        return self.finish()

    def finish(self):
        return self.answer


app.add_url_rule("/page", view_func=Page.as_view("page"))


@app.get("/kept")
def kept():
    parts = {}
    parts["answer"] = make_response("hello")
    parts["answer"].headers["X-Kept"] = "1"
    return parts["answer"]


@app.get("/later")
def later():
    g.answer = make_response("later")
    g.answer.headers["X-Later"] = "1"
    return "now"


@app.after_request
def swap(response):
    return g.pop("answer", response)


# GET /page -> 200, Set-Cookie: seen=1; Path=/, body: hello
# GET /kept -> 200, X-Kept: 1, body: hello
# GET /later -> 200, X-Later: 1, body: later
