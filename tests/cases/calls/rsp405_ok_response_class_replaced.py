"""An app with a response class of its own may take anything."""

from flask import Flask, Response


class Loose(Response):
    def __init__(self, response=None, status=None, headers=None, status_code=None, **more):
        super().__init__(response, status_code or status, headers, **more)


class App(Flask):
    response_class = Loose


app = App(__name__)


@app.get("/a")
def a():
    return app.response_class("x", status_code=404)


@app.get("/b")
def b():
    return Loose("y", status_code=202)


# GET /a -> 404, body: x
# GET /b -> 202, body: y
