"""Handlers of extensions that say a status, send elsewhere, or whose answer is not sent."""

from flask import Flask, jsonify, make_response, redirect, render_template, request, url_for
from flask_jwt_extended import JWTManager, jwt_required
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = "only for this test, and long enough for it"
app.config["JWT_SECRET_KEY"] = "only for this test, and long enough for it"
login_manager = LoginManager(app)
jwt = JWTManager(app)


@login_manager.user_loader
def load(name):
    return None


@login_manager.request_loader
def load_by_key(request):
    return None


@login_manager.unauthorized_handler
def unauthorized():
    if "text/html" in request.headers.get("Accept", ""):
        return redirect(url_for("open_page", next=request.path))
    response = make_response(jsonify(error="log in"), 401)
    response.headers["WWW-Authenticate"] = "Bearer"
    return response


@login_manager.needs_refresh_handler
def refresh():
    return render_template("login.html")


@jwt.unauthorized_loader
def no_token(reason):
    return jsonify(error=reason), 401


@jwt.invalid_token_loader
def bad_token(reason):
    return {"error": reason}, 422


@jwt.expired_token_loader
def old_token(header, payload):
    response = jsonify(error="expired")
    response.status_code = 401
    return response


@jwt.user_identity_loader
def identity(user):
    return {"name": str(user)}


@jwt.additional_claims_loader
def claims(identity):
    return {"admin": False}


@jwt.token_in_blocklist_loader
def blocked(header, payload):
    return False


class Manager:
    def unauthorized_handler(self, callback):
        self.callback = callback
        return callback


manager = Manager()


@manager.unauthorized_handler
def own():
    return jsonify(error="whatever this is for")


@app.get("/open")
def open_page():
    return "open"


@app.get("/page")
@login_required
def page():
    return "page"


@app.get("/token")
@jwt_required()
def token():
    return "token"


# GET /page -> 401
# GET /page with Accept: text/html -> 302
# GET /token -> 401
# GET /token with Authorization: Bearer x.y.z -> 422
