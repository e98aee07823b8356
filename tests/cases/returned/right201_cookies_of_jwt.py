"""set_access_cookies() on the response that is returned, in a tuple, in a hook and on one path."""

from flask import Flask, jsonify, request
from flask_jwt_extended import (
    JWTManager,
    create_access_token,
    set_access_cookies,
    set_refresh_cookies,
    unset_jwt_cookies,
)

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "0123456789012345678901234567890123"
JWTManager(app)


@app.post("/login")
def login():
    response = jsonify(ok=True)
    if "name" not in request.form:
        return jsonify(ok=False), 401
    set_access_cookies(response, create_access_token(identity=request.form["name"]))
    set_refresh_cookies(response, create_access_token(identity=request.form["name"]))
    return response, 201


@app.after_request
def refreshed(response):
    if "refresh" in request.args:
        set_access_cookies(response, create_access_token(identity="ada"))
    return response


@app.post("/logout")
def logout():
    response = jsonify(ok=True)
    unset_jwt_cookies(response)
    return response


# POST /login form name=ada -> 201, Set-Cookie: access_token_cookie=...
# POST /login -> 401, no Set-Cookie
# POST /logout -> 200, Set-Cookie: access_token_cookie=; ...
