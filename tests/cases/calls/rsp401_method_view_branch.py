"""In one branch of a class view."""

from http import HTTPStatus

from flask import Flask, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    def post(self):
        if "name" not in request.form:
            return make_response(  # RSP401
                jsonify(error="name"),
                status=HTTPStatus.BAD_REQUEST,
            )
        return make_response(jsonify(ok=True), 201)


app.add_url_rule("/items", view_func=Items.as_view("items"))
# POST /items -> TypeError: make_response() got an unexpected keyword argument 'status'
# POST /items form name=a -> 201, body: {"ok":true}
