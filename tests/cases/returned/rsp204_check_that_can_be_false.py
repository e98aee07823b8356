"""check_password_hash() of Werkzeug gives False, and the view then ends without an answer."""

from flask import Flask, jsonify, request
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
ADA = generate_password_hash("lovelace", method="pbkdf2:sha256:1")


@app.post("/login")
def login():  # RSP204
    try:
        if check_password_hash(ADA, request.form["password"]):
            return jsonify(ok=True)
    except ValueError:
        return jsonify(ok=False), 401


# POST /login form password=lovelace -> 200, body: {"ok":true}
# POST /login form password=x -> TypeError: The view function for 'login' did not return a valid response. The functio...
