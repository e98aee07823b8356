"""Methods of a view class, with unpacked keywords."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Login(MethodView):
    def get(self):
        return jsonify(status=405, error="use POST")  # RSP303

    def post(self):
        answer = dict(status_code=403, message="wrong password")
        return jsonify(**answer)  # RSP303


app.add_url_rule("/login", view_func=Login.as_view("login"))
# GET /login -> 200, body: {"error":"use POST","status":405}
# POST /login -> 200, body: {"message":"wrong password","status_code":403}
