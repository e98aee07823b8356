"""Attributes and items that hold responses, beside names that hold text."""

from dataclasses import dataclass

from flask import Flask, g, make_response, render_template

app = Flask(__name__)


from flask.views import MethodView


@dataclass
class Page:
    text: str
    headers: dict
    status_code: int = 200

    def response(self):
        return make_response(self.text, self.status_code, self.headers)


class Items(MethodView):
    page = "a class attribute"

    def get(self):
        self.page = make_response(self.page)
        self.page.headers["X-A"] = "1"
        return self.page


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.get("/dataclass")
def by_dataclass():
    page = Page(render_template("p.html"), {})
    page.headers["X-A"] = "1"
    page.status_code = 202
    return page.response()


@app.get("/g")
def in_g():
    g.page = render_template("p.html")
    g.page = make_response(g.page)
    g.page.headers["X-A"] = "1"
    return g.page


@app.get("/dict")
def in_dict():
    page = {"text": "x", "response": make_response("y")}
    page["response"].headers["X-A"] = page["text"]
    return page["response"]


# GET /items -> 200, X-A: 1, body: a class attribute
# GET /dataclass -> 202, X-A: 1, body: p.html
# GET /g -> 200, X-A: 1, body: p.html
# GET /dict -> 200, X-A: x, body: y
