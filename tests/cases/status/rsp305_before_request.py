"""A hook of a blueprint that sends people away with 403."""

from flask import Blueprint, Flask, redirect, request

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
def guard():
    if request.headers.get("X-Role") != "admin":
        return redirect("/"), 403  # RSP305


@admin.get("/")
def index():
    return "admin"


app = Flask(__name__)
app.register_blueprint(admin)
# GET /admin/ with X-Role: admin -> 200, body: admin
# GET /admin/ -> 403, Location: / [Flask >= 2.2]
