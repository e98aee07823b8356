"""A returned dict with status_code in it."""

from flask import Flask

app = Flask(__name__)
USERS = {1: "ann"}


@app.get("/users/<int:number>")
def user(number):
    if number not in USERS:
        return {"status_code": 404, "message": f"no user {number}"}  # RSP303
    return {"status_code": 200, "name": USERS[number]}


# GET /users/1 -> 200, body: {"name":"ann","status_code":200}
# GET /users/2 -> 200, body: {"message":"no user 2","status_code":404}
