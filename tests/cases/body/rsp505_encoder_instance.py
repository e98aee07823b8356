"""An encoder's own encode(), and to_json() of a data frame's like, make JSON text, too."""

import json
from flask import Blueprint, Flask, make_response

bp = Blueprint("fees", __name__)


# SAYS RSP505 without: jsonify(
# SAYS RSP505 with: application/json
class FeeEncoder(json.JSONEncoder):
    def default(self, value):
        return sorted(value)


@bp.get("/sets")
def sets():
    return make_response(json.dumps({"names": {"a", "b"}}, cls=FeeEncoder))  # RSP505


app = Flask(__name__)
app.register_blueprint(bp)
# GET /sets -> 200, Content-Type: text/html; charset=utf-8, body: {"names": ["a", "b"]}
