"""What extensions call takes what it is given: by name, by default, with a star, or none."""

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from flask_jwt_extended import JWTManager, jwt_required
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a secret that is long enough for HS256"
app.secret_key = "x"
jwt = JWTManager(app)
login = LoginManager()
login.init_app(app)
auth = HTTPBasicAuth()
token_auth = HTTPBasicAuth()


@jwt.unauthorized_loader
def no_token(reason="no token"):
    return jsonify(error=reason), 401


@jwt.invalid_token_loader
def bad_token(*reasons):
    return jsonify(error=reasons[0]), 422


@jwt.expired_token_loader
def expired(token):
    """As Flask-JWT-Extended 3 called it."""
    return jsonify(error="expired"), 401


@jwt.revoked_token_loader
def revoked(_header, _payload, *, status=401):
    return jsonify(error="revoked"), status


@login.unauthorized_handler
def log_in():
    return jsonify(error="log in"), 401


@auth.error_handler
def without_status():
    return "who are you?"


@token_auth.error_handler
def with_status(status):
    return "who are you?", status


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


@app.get("/auth")
@auth.login_required
def named():
    return "secret"


@app.get("/auth-token")
@token_auth.login_required
def by_token():
    return "secret"


# GET /token -> 401, json: {"error": "Missing Authorization Header"}
# GET /token with Authorization: Bearer x -> 422, json: {"error": "Not enough segments"}
# GET /login -> 401, json: {"error": "log in"}
# GET /auth -> 401, body: who are you?
# GET /auth-token -> 401, body: who are you?
