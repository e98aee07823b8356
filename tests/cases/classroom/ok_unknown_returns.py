"""Values that nobody can know, other responses, and functions that are no views."""
from flask import Flask, abort, current_app, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def load(name):
    from shop_store import find

    return find(name)


class Base(MethodView):
    def render(self, text):
        return make_response(text)


class Page(Base):
    def get(self):
        return self.render("x")

    def describe(self):
        return "a page"


app.add_url_rule("/page", view_func=Page.as_view("page"))


@app.route("/loaded")
def loaded():
    return load("x")


@app.route("/gone")
def gone():
    abort(410)


@app.route("/current")
def current():
    return current_app.make_response("x")


@app.route("/answer")
def answer():
    response = jsonify(a=1) if request.args else make_response("x")
    response.headers["X-A"] = "1"
    return response


@app.url_defaults
def language(endpoint, values):
    values.setdefault("lang", "en")


@app.template_global()
def year():
    return "2026"


# GET /page -> 200, body: x
# GET /gone -> 410
# GET /current -> 200, body: x
# GET /answer -> 200, X-A: 1
