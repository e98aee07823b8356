"""A generator of dicts as a body fails while it is sent; jsonify() takes no generator, either."""

from flask import Blueprint, Flask, Response

rows = Blueprint("rows", __name__)
FOUND = [("lamp", 3), ("chair", 4)]


# SAYS RSP406 with: jsonify(list(
@rows.get("/rows")
def all_rows():
    return Response(({"name": n} for n, _ in FOUND), mimetype="application/json")  # RSP406


def create_app():
    app = Flask(__name__)
    app.register_blueprint(rows)
    return app


# GET /rows -> TypeError: sequence item 0: expected a bytes-like object, dict found
