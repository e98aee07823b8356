"""set_access_cookies() changes the response it is given; another one is returned."""

from flask import Flask, jsonify, redirect
from flask_jwt_extended import JWTManager, create_access_token, set_access_cookies

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "0123456789012345678901234567890123"
JWTManager(app)


@app.post("/login")
def login():
    resp = jsonify({"refresh": True})
    set_access_cookies(resp, create_access_token(identity="1"))
    return redirect("/user")  # RSP201


# POST /login -> 302, no Set-Cookie
