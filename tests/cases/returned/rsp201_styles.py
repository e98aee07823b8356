"""The loss in a factory, a class view, an async view, a module alias and a typed view."""

from __future__ import annotations

import flask as f
from flask.views import MethodView
from werkzeug.wrappers import Response as BaseResponse


def secure(response: f.Response) -> f.Response:
    response.headers["X-Frame-Options"] = "DENY"
    return response


def stamp(response):
    response.headers["X-Stamp"] = "1"


class Items(MethodView):
    def get(self):
        response = f.jsonify(items=[])
        response.headers["Cache-Control"] = "no-store"
        return {"items": []}  # RSP201

    def _page(self):
        return f.make_response("page")

    def post(self):
        response = self._page()
        response.set_cookie("posted", "1")
        return "page"  # RSP201


def create_app() -> f.Flask:
    app = f.Flask(__name__)
    app.add_url_rule("/items", view_func=Items.as_view("items"))

    @app.get("/async")
    async def later() -> str:
        response = f.make_response("later")
        response.headers.update({"X-A": "1"})
        return "later"  # RSP201

    @app.get("/helper")
    def helper() -> f.Response | str:
        page = f.make_response("x")
        stamp(page)
        return "x"  # RSP201

    @app.get("/secured")
    def secured():
        page = f.render_template("p.html")
        response = secure(f.make_response(page))
        response.status_code = 202
        return page  # RSP201

    @app.get("/wz")
    def wz() -> BaseResponse:
        response = BaseResponse("x", mimetype="text/plain")
        response.delete_cookie("a")
        return BaseResponse("x", mimetype="text/plain")  # RSP201

    return app


app = create_app()

# GET /items -> 200, no Cache-Control, body: {"items":[]}
# POST /items -> 200, no Set-Cookie, body: page
# GET /async -> 200, no X-A, body: later
# GET /helper -> 200, no X-Stamp, body: x
# GET /secured -> 200, no X-Frame-Options, body: p.html
# GET /wz -> 200, no Set-Cookie, body: x
