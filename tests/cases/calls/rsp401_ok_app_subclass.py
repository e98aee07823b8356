"""An app class with a make_response of its own, and a parameter of the same name."""

from flask import Flask


class App(Flask):
    def make_response(self, rv, status=None):
        response = super().make_response(rv)
        if status is not None:
            response.status_code = status
        return response


app = App(__name__)


def build(make_response, text):
    return make_response(text, status=201)


@app.get("/a")
def a():
    return app.make_response("x", status=404)


@app.get("/b")
def b():
    return build(app.make_response, "y")


# GET /a -> 404, body: x
# GET /b -> 201, body: y
