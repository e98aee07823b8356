"""partitioned=True makes the cookie secure by itself."""
from flask import Flask, make_response

app = Flask(__name__)


@app.route("/")
def index():
    resp = make_response("x")
    resp.set_cookie("a", "1", samesite="None", partitioned=True)
    return resp


# GET / -> 200, Set-Cookie: a=1; Secure; Path=/; SameSite=None; Partitioned [Flask >= 3.1]
