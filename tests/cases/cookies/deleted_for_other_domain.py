"""A cookie set for a domain is deleted without it."""
import flask as f
from flask.views import MethodView

NAME = "token"


class Session(MethodView):
    def post(self):
        resp = f.make_response(f.jsonify(ok=True))
        resp.set_cookie(NAME, "abc", domain="example.com", httponly=True)
        return resp

    def delete(self):
        resp = f.make_response("", 204)
        resp.delete_cookie(NAME)  # RSP608
        return resp


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/session", view_func=Session.as_view("session"))
    return app


app = create_app()

# POST /session -> 200, Set-Cookie: token=abc; Domain=example.com; HttpOnly; Path=/
# DELETE /session -> 204, Set-Cookie: token=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...
