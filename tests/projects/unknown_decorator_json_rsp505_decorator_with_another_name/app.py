"""JSON text below a decorator of the project whose name does not end in _required."""

import json
from flask import Blueprint, Flask, request
from auth import login_required_if_private

shop = Blueprint("shop", __name__)


@shop.route("/archive", methods=["POST"])
@login_required_if_private
def archive():
    if request.get_json():
        return json.dumps({"success": True})  # RSP505
    return ""


app = Flask(__name__)
app.register_blueprint(shop)
# POST /archive json [1] -> 200, Content-Type: text/html; charset=utf-8, body: {"success": true}
