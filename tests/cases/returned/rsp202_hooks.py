"""A before_request hook redirects or answers without return, so the protected page is served."""

from flask import Blueprint, Flask, jsonify, redirect, request, session, url_for

app = Flask(__name__)
app.secret_key = "test"
admin = Blueprint("admin", __name__, url_prefix="/admin")


@app.before_request
def require_login():
    if request.path != "/login" and "user" not in session:
        redirect(url_for("login"))  # RSP202


@admin.before_request
def require_admin():
    if session.get("user") != "admin":
        jsonify(error="forbidden"), 403  # RSP202


@admin.before_app_request
async def maintenance():
    if request.args.get("maintenance"):
        app.make_response(("down", 503))  # RSP202


@admin.get("/")
def index():
    return "secret"


@app.get("/login")
def login():
    return "login"


app.register_blueprint(admin)

# GET /admin/ -> 200, no Location, body: secret
# GET /admin/?maintenance=1 -> 200, body: secret
