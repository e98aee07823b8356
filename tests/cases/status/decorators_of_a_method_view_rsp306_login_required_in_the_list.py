"""decorators = [login_required] hands on what the methods return, as the decorator above them does."""

from flask import Flask, jsonify
from flask.views import MethodView
from flask_login import login_required

app = Flask(__name__)
app.config["LOGIN_DISABLED"] = True


class Item(MethodView):
    decorators = [login_required]

    def delete(self, number):
        return jsonify({"status": "gone"}), 204  # RSP306

    def put(self, number):  # RSP204
        try:
            return jsonify({"doubled": 2 * int(number)})
        except ValueError as error:
            print(error)


class Same(MethodView):
    @login_required
    def delete(self, number):
        return jsonify({"status": "gone"}), 204  # RSP306


app.add_url_rule("/item/<number>", view_func=Item.as_view("item"))
app.add_url_rule("/same/<number>", view_func=Same.as_view("same"))
