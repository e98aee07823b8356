"""The None comes from a method in a factory, a class view, a name or a typed view."""

from __future__ import annotations

import flask as f
from flask.views import MethodView


class Login(MethodView):
    def _page(self):
        return f.make_response("page")

    def get(self):
        return self._page().set_cookie("a", "1")  # RSP205

    def post(self):
        response = f.redirect("/login")
        if f.request.form.get("remember"):
            return response.set_cookie("remember", "1")  # RSP205
        return response


def create_app() -> f.Flask:
    app = f.Flask(__name__)
    app.add_url_rule("/login", view_func=Login.as_view("login"))

    @app.get("/extend")
    async def extend() -> f.Response:
        page = f.make_response("x")
        return page.headers.extend({"X-A": "1"})  # RSP205

    @app.get("/set")
    def set_header() -> f.typing.ResponseReturnValue:
        r = page = f.make_response("x")
        r.mimetype = "text/plain"
        return page.set_data("y")  # RSP205

    @app.get("/try")
    def tried():
        response = f.make_response("x")
        try:
            return response.set_cookie("n", f.request.args["n"])  # RSP205
        except KeyError:
            return response

    return app


app = create_app()

# GET /login -> TypeError: The view function for 'login' did not return a valid response. The...
# POST /login form remember=1 -> TypeError: The view function for 'login' did not return a val...
# POST /login form a=1 -> 302, Location: /login, body: <!doctype html>...
# GET /extend -> TypeError: The view function for 'extend' did not return a valid response. Th...
# GET /set -> TypeError: The view function for 'set_header' did not return a valid response. T...
# GET /try?n=1 -> TypeError: The view function for 'tried' did not return a valid response. Th...
# GET /try -> 200, body: x
