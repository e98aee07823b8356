"""The second position of delete_cookie is the path, not the value."""
from flask import Blueprint, Flask, make_response, redirect, request

bp = Blueprint("auth", __name__)
SESSION = "sid"


@bp.route("/logout")
def logout():
    resp = redirect("/")
    resp.delete_cookie(SESSION, request.cookies.get(SESSION, "none"))  # RSP606
    return resp


@bp.route("/theme")
def theme():
    resp = make_response("x")
    resp.delete_cookie("theme", "dark")  # RSP606
    return resp


@bp.after_request
def drop_flash(response):
    if request.args.get("seen"):
        response.delete_cookie("flash", "example.com")  # RSP606
    return response


app = Flask(__name__)
app.register_blueprint(bp)

# GET /logout -> 302, Set-Cookie: sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=none
# GET /theme?seen=1 -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=dark, Set-Cookie: flash=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=example.com
