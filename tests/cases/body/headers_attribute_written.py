"""A header written as an attribute of the headers is not sent."""
from flask import Blueprint, Flask, make_response

bp = Blueprint("pages", __name__)


@bp.route("/a")
def a():
    resp = make_response("x")
    resp.headers.x_frame_options = "DENY"  # RSP507
    return resp


@bp.route("/b")
def b():
    resp = make_response("a,b")
    resp.headers.content_type = "text/csv"  # RSP507
    resp.headers.Cache_Control = "no-store"  # RSP507
    return resp


app = Flask(__name__)
app.register_blueprint(bp)

# GET /a -> 200, no X-Frame-Options
# GET /b -> 200, no Cache-Control, Content-Type: text/html; charset=utf-8
