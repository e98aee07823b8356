"""In a helper of the module and in a method view."""

from http import HTTPStatus

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


def created(data):
    resp = jsonify(data)
    resp.status_code == HTTPStatus.CREATED  # RSP302
    return resp


class Items(MethodView):
    def post(self):
        return created({"id": 1})

    def put(self):
        resp = app.make_response({"id": 1})
        resp.status_code == 202  # RSP302
        return resp


app.add_url_rule("/items", view_func=Items.as_view("items"))
# POST /items -> 200, body: {"id":1}
# PUT /items -> 200, body: {"id":1}
