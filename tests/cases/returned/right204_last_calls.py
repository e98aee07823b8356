"""The last call of a way may raise, and its name says so; mock.patch() registers no view."""

from unittest import mock

from flask import Flask, request
from project import base, tools

app = Flask(__name__)


@app.get("/else")
def otherwise():
    if request.args:
        return "args"
    else:
        base.abort(403)


@app.get("/except")
def caught():
    try:
        return tools.load()
    except tools.Missing:
        tools.fail_with("missing")


class Docs:
    def abort(self, code):
        base.abort(code)

    def root(self):
        self.abort(404)

    def register(self, where):
        where.add_url_rule("/root", "root", self.root)


Docs().register(app)


@mock.patch("package.name")
def test_nothing(patched):
    assert patched.called
