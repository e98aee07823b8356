"""current_user() of Flask-Praetorian below @auth_required is always somebody.

Without request lines: it takes a user store and a token.
"""

from flask import Flask, jsonify
from flask_praetorian import auth_required, current_user

app = Flask(__name__)


@app.get("/again")
@auth_required
def again():
    if current_user():
        return jsonify(name=current_user().username)
