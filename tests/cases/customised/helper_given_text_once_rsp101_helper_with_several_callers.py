"""A helper sets a header on a response for one caller; others hand it text and a tuple."""

from flask import Flask, make_response, render_template_string
from flask.views import MethodView

app = Flask(__name__)


def no_store(answer):
    answer.headers["Cache-Control"] = "no-store"  # RSP101 # RSP102
    return answer


class Page(MethodView):
    def get(self):
        return no_store(make_response(render_template_string("page")))


class Plan(MethodView):
    def get(self):
        return no_store(render_template_string("plan"))


app.add_url_rule("/page", view_func=Page.as_view("page"))
app.add_url_rule("/plan", view_func=Plan.as_view("plan"))


@app.post("/made")
def made():
    return no_store(("made", 201))


# GET /page -> 200, Cache-Control: no-store, body: page
# GET /plan -> AttributeError: 'str' object has no attribute 'headers'
# POST /made -> AttributeError: 'tuple' object has no attribute 'headers'
