"""A blueprint's handler of an own exception sends people to the login page with 401."""

from flask import Blueprint, Flask, flash, redirect, url_for


class SessionExpired(Exception):
    pass


auth = Blueprint("auth", __name__)


@auth.get("/login")
def login():
    return "log in"


@auth.get("/me")
def me():
    raise SessionExpired


@auth.app_errorhandler(SessionExpired)
def expired(error):
    flash("Your session expired")
    return redirect(url_for("auth.login")), 401  # RSP305


app = Flask(__name__)
app.secret_key = "k"
app.register_blueprint(auth)
# GET /me -> 401, Location: /login [Flask >= 2.2]
