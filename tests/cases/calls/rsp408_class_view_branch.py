"""A class view, one branch right and one wrong."""

from flask import Flask, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Users(MethodView):
    def post(self):
        if "name" not in request.form:
            return make_response(jsonify({"error": "name"}), 400)
        user = {"name": request.form["name"]}
        return make_response(jsonify(user, 201))  # RSP408


app.add_url_rule("/users", view_func=Users.as_view("users"))
# POST /users -> 400, body: {"error":"name"}
# POST /users form name=a -> 200, body: [{"name":"a"},201]
