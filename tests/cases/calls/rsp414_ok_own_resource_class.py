"""A class of the module that is called Resource and is a MethodView."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Resource(MethodView):
    def answer(self, data, status):
        return jsonify(data), status


class Items(Resource):
    def post(self):
        return self.answer({"id": 1}, 201)

    def get(self):
        return jsonify(id=1), 203


app.add_url_rule("/items", view_func=Items.as_view("items"))
# POST /items -> 201, body: {"id":1}
# GET /items -> 203, body: {"id":1}
