"""Set-Cookie is assigned a second time, so the first cookie vanishes."""
from flask import Flask, Response, make_response

app = Flask(__name__)


@app.route("/two")
def two():
    resp = make_response("x")
    resp.headers["Set-Cookie"] = "a=1; Path=/"
    resp.headers["Set-Cookie"] = "b=2; Path=/"  # RSP504
    return resp


@app.route("/small")
def small():
    resp = Response("x")
    resp.headers["set-cookie"] = "a=1"
    resp.headers.set("SET-COOKIE", "b=2")  # RSP504
    return resp


# GET /two -> 200, Set-Cookie: b=2; Path=/
# GET /small -> 200, Set-Cookie: b=2
