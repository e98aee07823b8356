"""Handlers of Flask-Login and Flask-JWT-Extended that answer 200 when somebody is refused."""

from flask import Flask, jsonify, make_response
from flask_jwt_extended import JWTManager, jwt_required
from flask_login import LoginManager, login_required

login_manager = LoginManager()
jwt = JWTManager()


@login_manager.user_loader
def load(name):
    return None


@login_manager.unauthorized_handler
def unauthorized():
    return jsonify(error="log in first")  # RSP315


@jwt.unauthorized_loader
def no_token(reason):
    return {"error": reason}  # RSP315


@jwt.invalid_token_loader
def bad_token(reason):
    response = make_response(jsonify(error=reason))
    response.headers["X-Reason"] = "token"
    return response  # RSP315


@jwt.expired_token_loader
def old_token(header, payload):
    try:
        return jsonify(error="expired", kind=payload["type"])  # RSP315
    except KeyError:
        return jsonify(error="expired"), 401


def revoked(header, payload):
    return "revoked", {"X-Reason": "revoked"}  # RSP315


jwt.revoked_token_loader(revoked)


def create_app():
    app = Flask(__name__)
    app.secret_key = "only for this test, and long enough for it"
    app.config["JWT_SECRET_KEY"] = "only for this test, and long enough for it"
    login_manager.init_app(app)
    jwt.init_app(app)

    @jwt.needs_fresh_token_loader
    def not_fresh(header, payload):
        return "not fresh"  # RSP315

    @login_manager.needs_refresh_handler
    def refresh():
        with app.app_context():
            return jsonify(error="log in again")  # RSP315

    @app.get("/page")
    @login_required
    def page():
        return "page"

    @app.get("/token")
    @jwt_required()
    def token():
        return "token"

    return app


# GET /page -> 200, body: {"error":"log in first"}
# GET /token -> 200, body: {"error":"Missing Authorization Header"}
# GET /token with Authorization: Bearer x.y.z -> 200, X-Reason: token
