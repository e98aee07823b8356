"""What Flask-JWT-Extended and Flask-Login call has too few parameters, or too many."""

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a secret that is long enough for HS256"
app.secret_key = "x"
jwt = JWTManager(app)
login = LoginManager(app)


@jwt.unauthorized_loader
def no_token():  # RSP703
    return jsonify(error="no token"), 401


@jwt.invalid_token_loader
def bad_token(header, payload):  # RSP703
    return jsonify(error="bad token"), 422


@login.needs_refresh_handler
def log_in_again(error):  # RSP703
    return jsonify(error="log in again"), 401


@login.unauthorized_handler
def log_in(error):  # RSP703
    return jsonify(error="log in"), 401


@login.user_loader
def user(key):
    return None


@app.get("/token")
@jwt_required()
def token():
    return "secret"


@app.get("/login")
@login_required
def page():
    return "secret"


# GET /token -> TypeError: no_token() takes 0 positional arguments but 1 was given
# GET /login -> TypeError: log_in() missing 1 required positional argument: 'error'
