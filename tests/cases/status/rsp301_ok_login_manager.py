"""Flask-Login's unauthorized_handler is no error handler of Flask."""

from flask import Flask, render_template
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = "k"
login = LoginManager(app)


@login.user_loader
def load(user):
    return None


@login.unauthorized_handler
def please_log_in():
    return render_template("login.html")


@app.get("/me")
@login_required
def me():
    return "me"


# GET /me -> 200, body: login.html
