"""A route's defaults: a value that is false leads to None, in a function and in a class view."""

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


@app.get("/zero", defaults={"number": 0})
def zero(number):  # RSP204
    if number:
        return "one"


class Page(MethodView):
    def get(self, name):  # RSP204
        if name:
            return name


app.add_url_rule("/page", defaults={"name": ""}, view_func=Page.as_view("start"))
app.add_url_rule("/page/<name>", view_func=Page.as_view("page"))


@app.get("/lamps", defaults={"number": 1})
@app.get("/lamps/<number>")
def lamps(number):
    if number:
        return "lamps"


@app.get("/kinds", defaults={"kind": None})
@app.get("/kinds/<kind>")
def kinds(kind):
    if kind is None:
        return "all"
    if kind:
        return kind


# GET /zero -> TypeError: The view function for 'zero' did not return a valid response...
# GET /page -> TypeError: The view function for 'start' did not return a valid response...
# GET /page/a -> 200, body: a
# GET /lamps -> 200, body: lamps
# GET /lamps/2 -> 200, body: lamps
# GET /kinds -> 200, body: all
# GET /kinds/a -> 200, body: a
