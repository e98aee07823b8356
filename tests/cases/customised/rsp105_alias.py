"""The request is reached through a module alias, a local name and a class view."""

import flask as f
from flask.views import MethodView


class Login(MethodView):
    def post(self):
        f.request.headers["Authorization"] = "x"  # RSP105
        return "in"

    def delete(self):
        req = f.request
        req.cookies.pop("session")  # RSP105
        return "out"


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/login", view_func=Login.as_view("login"))

    @app.before_request
    def force():
        if f.request.args.get("admin"):
            f.request.headers["X-Admin"] = "1"  # RSP105

    @app.get("/delete")
    def delete():
        f.request.delete_cookie("a")  # RSP105
        return "x"

    return app


app = create_app()

# POST /login -> TypeError: 'EnvironHeaders' objects are immutable
# DELETE /login -> TypeError: 'ImmutableMultiDict' objects are immutable
# GET /delete?admin=1 -> TypeError: 'EnvironHeaders' objects are immutable
# GET /delete -> AttributeError: 'Request' object has no attribute 'delete_cookie'
