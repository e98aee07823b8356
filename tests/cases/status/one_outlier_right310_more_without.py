"""Three methods of a class view answer without a status, one with it."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Lamp(MethodView):
    def get(self):
        if "n" not in request.args:
            return jsonify(success=False, message="no n")
        return jsonify(success=True)

    def post(self):
        if "n" not in request.args:
            return jsonify(success=False, message="no n")
        return jsonify(success=True)

    def put(self):
        if "n" not in request.args:
            return jsonify(success=False, message="no n")
        return jsonify(success=True)

    def delete(self):
        if "n" not in request.args:
            return jsonify(success=False, message="no n"), 422
        return jsonify(success=True)


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# GET /lamp -> 200, body: {"message":"no n","success":false}
# POST /lamp -> 200, body: {"message":"no n","success":false}
# PUT /lamp -> 200, body: {"message":"no n","success":false}
# DELETE /lamp -> 422, body: {"message":"no n","success":false}
