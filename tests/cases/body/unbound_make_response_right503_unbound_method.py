"""Flask.make_response(app, {...}): the app is first, the body second."""

from flask import Flask, request

app = Flask(__name__)


@app.before_request
def need_key():
    if "key" not in request.args:
        response = Flask.make_response(app, {"ok": False, "message": "no key", "data": None})
        response.status_code = 401
        return response


@app.get("/")
def index():
    return "in"


# GET / -> 401, no data, body: {"data":null,"message":"no key","ok":false}
# GET /?key=1 -> 200, body: in
