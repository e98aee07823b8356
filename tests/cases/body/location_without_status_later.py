"""The redirect by hand, with a cookie on the way, in a factory and a class."""
import flask as f
from flask.views import MethodView


class Login(MethodView):
    def post(self):
        resp = f.make_response()
        resp.set_cookie("sid", "abc")
        if f.request.args.get("next"):
            resp.headers.set("Location", f.request.args["next"])  # RSP506
        return resp


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/login", view_func=Login.as_view("login"))

    @app.get("/leave")
    def leave():
        answer = f.jsonify(bye=True)
        answer.location = f.url_for("login")  # RSP506
        return answer, 200

    return app


app = create_app()

# POST /login?next=/home -> 200, Location: /home
# GET /leave -> 200, Location: /login
