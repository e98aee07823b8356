"""Base classes with placeholders that derived classes fill: attributes, methods, fields."""

from dataclasses import dataclass

from flask import Flask, make_response
from flask.views import MethodView, View

app = Flask(__name__)


@dataclass
class Context:
    body: object = None
    status: int = 200

    def respond(self):
        return make_response(self.body, self.status)


class Base:
    result = None

    def __init__(self):
        self.result = make_response("x")


class Child(Base):
    def run(self):
        self.result.headers["X-A"] = "1"
        return self.result


class Page(MethodView):
    body = None
    status = None

    def get(self):
        response = make_response(self.body)
        response.status_code = self.status
        return response


class Created(Page):
    body = "a"
    status = 201


class Rendering(View):
    def render(self):
        """Derived classes in other modules give the page."""

    def dispatch_request(self):
        return self.render()


class Proto(MethodView):
    def render(self):
        return "text"

    def get(self):
        response = self.render()
        response.headers["X-A"] = "1"
        return response


class Real(Proto):
    def render(self):
        return make_response("x")


class Alone(MethodView):
    def render(self):
        return "text"

    def get(self):
        response = self.render()
        response.headers["X-A"] = "1"  # RSP101
        return response


app.add_url_rule("/a", view_func=Created.as_view("a"))
app.add_url_rule("/b", view_func=Real.as_view("b"))
app.add_url_rule("/c", view_func=Alone.as_view("c"))


@app.get("/d")
def d():
    return Child().run()


@app.get("/e")
def e():
    context = Context()
    context.body = "e"
    return context.respond()


# GET /a -> 201, body: a
# GET /b -> 200, X-A: 1
# GET /c -> AttributeError: 'str' object has no attribute 'headers'
# GET /d -> 200, X-A: 1
# GET /e -> 200, body: e
