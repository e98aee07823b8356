"""A method that subclasses write is annotated with object: that says nothing about the value."""

from flask import Flask, redirect

app = Flask(__name__)


class Flow:
    def finish(self) -> object:
        raise NotImplementedError


def serve(flow: Flow):
    @app.get("/finish")
    def finish():
        return flow.finish()


serve(type("Shop", (Flow,), {"finish": lambda self: redirect("/thanks")})())
# GET /finish -> 302, Location: /thanks
