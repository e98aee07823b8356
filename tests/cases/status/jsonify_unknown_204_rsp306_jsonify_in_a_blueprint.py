"""jsonify() of a row, in a blueprint below a known decorator."""

from flask import Blueprint, Flask, jsonify
from flask_login import login_required

bp = Blueprint("lamps", __name__)
ROWS = [{"n": 1}]


@bp.delete("/lamps")
@login_required
def remove():
    return jsonify(ROWS.pop()), 204  # RSP306


def create_app():
    app = Flask(__name__)
    app.config["LOGIN_DISABLED"] = True
    app.register_blueprint(bp)
    return app
