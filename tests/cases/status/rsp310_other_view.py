"""Two views, one habit, kept in one of them only."""

from flask import Flask

app = Flask(__name__)
USERS = {"ann": 1}


@app.get("/users/<name>")
def user(name):
    if name not in USERS:
        return {"error": "no such user"}, 404
    return {"id": USERS[name]}


@app.delete("/users/<name>")
def delete(name):
    if name not in USERS:
        return {"error": "no such user"}  # RSP310
    return {"deleted": USERS[name]}


# GET /users/bob -> 404, body: {"error":"no such user"}
# DELETE /users/bob -> 200, body: {"error":"no such user"}
# DELETE /users/ann -> 200, body: {"deleted":1}
