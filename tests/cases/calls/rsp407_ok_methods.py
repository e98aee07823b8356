"""A method called jsonify, of self and of another object."""

import flask
from flask.views import MethodView

app = flask.Flask(__name__)


class Api(MethodView):
    def jsonify(self, data, status=200):
        return flask.jsonify(data), status

    def get(self):
        return self.jsonify({"a": 1}, 404)

    def post(self):
        return self.jsonify({"a": 1}, status=201)


app.add_url_rule("/", view_func=Api.as_view("api"))
# GET / -> 404, body: {"a":1}
# POST / -> 201, body: {"a":1}
