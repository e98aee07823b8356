"""Keywords of other libraries' abort."""

from http import HTTPStatus

from flask import Flask, abort
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    def get(self):
        abort(404, message="no such item")  # RSP410

    def post(self):
        abort(HTTPStatus.BAD_REQUEST, error="bad")  # RSP410

    def put(self):
        abort(status=400)  # RSP410


app.add_url_rule("/items", view_func=Items.as_view("items"))
# GET /items -> TypeError: HTTPException.__init__() got an unexpected keyword argument 'message'
# POST /items -> TypeError: HTTPException.__init__() got an unexpected keyword argument 'error'
# PUT /items -> TypeError: abort() missing 1 required positional argument: 'code' [Flask >= 2.2]
