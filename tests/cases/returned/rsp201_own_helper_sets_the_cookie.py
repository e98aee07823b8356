"""A helper of this module that hands the response to set_access_cookies(), in a class view."""

from flask import Flask, jsonify
from flask.views import MethodView
from flask_jwt_extended import JWTManager, create_access_token, set_access_cookies

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "0123456789012345678901234567890123"
JWTManager(app)


def logged_in(response, name):
    set_access_cookies(response, create_access_token(identity=name))


class Login(MethodView):
    def post(self):
        answer = jsonify(ok=True)
        logged_in(answer, "ada")
        return jsonify(ok=True)  # RSP201


app.add_url_rule("/login", view_func=Login.as_view("login"))
# POST /login -> 200, no Set-Cookie, body: {"ok":true}
