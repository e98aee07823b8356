"""Through a helper of the module, in a method view."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


def answer(data, code=200):
    return jsonify(data), code


class Item(MethodView):
    def get(self):
        return answer({"id": 1})

    def delete(self):
        return answer({"deleted": True}, 204)  # RSP306


app.add_url_rule("/item", view_func=Item.as_view("item"))
# GET /item -> 200, body: {"id":1}
# DELETE /item -> 204
