"""Unsupported values in class views, factories, error handlers, helpers and typed code."""

from __future__ import annotations

import flask as f
from flask.views import MethodView

app = f.Flask(__name__)


def count() -> int:
    return 3


def is_open():
    return bool(f.request.args)


class Numbers(MethodView):
    def total(self):
        return 1 + 2

    def get(self):
        return self.total()  # RSP206

    def put(self):
        ok = True
        try:
            int(f.request.form["n"])
        except (KeyError, ValueError):
            ok = False
        return ok  # RSP206


app.add_url_rule("/numbers", view_func=Numbers.as_view("numbers"))


@app.get("/count")
def counted() -> int:
    return count()  # RSP206


@app.get("/open")
async def opened() -> bool:
    return is_open()  # RSP206


@app.errorhandler(KeyError)
def key_error(error):
    return 500  # RSP206


@app.get("/raise")
def raises():
    raise KeyError("x")


@app.get("/some")
def some():
    if f.request.args:
        return "args"
    return 0  # RSP206


app.add_url_rule("/lambda", "lambda", lambda: 5)  # RSP206

# GET /numbers -> TypeError: The view function did not return a valid response. The return typ...
# PUT /numbers form n=1 -> TypeError: The view function did not return a valid response. The r...
# GET /count -> TypeError: The view function did not return a valid response. The return type...
# GET /open -> TypeError: The view function did not return a valid response. The return type m...
# GET /raise -> TypeError: The view function did not return a valid response. The return type...
# GET /some -> TypeError: The view function did not return a valid response. The return type m...
# GET /lambda -> TypeError: The view function did not return a valid response. The return type...
