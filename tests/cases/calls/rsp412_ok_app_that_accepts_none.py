"""An app class whose make_response understands None and numbers."""

from flask import Flask


class Lenient(Flask):
    def make_response(self, rv):
        if rv is None:
            rv = ("", 204)
        elif isinstance(rv, int):
            rv = ("", rv)
        return super().make_response(rv)


app = Lenient(__name__)


@app.get("/a")
def a():
    return app.make_response(None)


@app.get("/b")
def b():
    return app.make_response(404)


# GET /a -> 204
# GET /b -> 404
