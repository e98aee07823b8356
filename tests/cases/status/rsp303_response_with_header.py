"""The response is customised, and its status is not."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/token")
def token():
    info = {"message": "token expired"}
    info.update(status=401)
    resp = make_response(info)
    resp.headers["WWW-Authenticate"] = "Bearer"
    return resp  # RSP303


# GET /token -> 200, WWW-Authenticate: Bearer, body: {"message":"token expired","status":401}
