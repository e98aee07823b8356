"""The response with the cookies is returned, and login_user() changes no response at all."""

from flask import Flask, jsonify, redirect
from flask_jwt_extended import JWTManager, create_access_token, set_access_cookies

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "0123456789012345678901234567890123"
JWTManager(app)


@app.post("/login")
def login():
    resp = redirect("/user")
    set_access_cookies(resp, create_access_token(identity="1"))
    return resp


@app.post("/token")
def token():
    resp = jsonify(token=create_access_token(identity="1")[:2])
    return resp, 201


# POST /login -> 302, Location: /user
# POST /token -> 201, body: {"token":"ey"}
