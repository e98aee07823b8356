"""A class view with `decorators`: the error's number stands in the JSON only."""

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_login import login_required

app = Flask(__name__)


class DeleteLamps(MethodView):
    decorators = [login_required]

    def post(self):
        if not request.get_json():
            return jsonify(message="no ids given", status=404)  # RSP303
        return jsonify(message="deleted", status=200)


app.add_url_rule("/lamps/delete", view_func=DeleteLamps.as_view("delete_lamps"))
app.config["LOGIN_DISABLED"] = True
