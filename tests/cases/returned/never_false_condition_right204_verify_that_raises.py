"""argon2's verify() is true or raises: the end of the view is not reached."""

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from flask import Flask, jsonify, request

app = Flask(__name__)
hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
ADA = hasher.hash("lovelace")


@app.post("/login")
def login():
    try:
        if hasher.verify(ADA, request.form["password"]):
            return jsonify(ok=True)
    except VerifyMismatchError:
        return jsonify(ok=False), 401


# POST /login form password=lovelace -> 200, body: {"ok":true}
# POST /login form password=x -> 401, body: {"ok":false}
