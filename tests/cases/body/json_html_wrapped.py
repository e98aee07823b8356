"""The text of json.dumps is wrapped in a response that keeps the default type."""
import json

from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/made")
def made():
    return make_response(json.dumps({"a": 1}), 200)  # RSP505


@app.route("/built")
def built():
    rows = [{"a": 1}]
    resp = Response(json.dumps(rows), status=202)  # RSP505
    resp.headers["X-Count"] = str(len(rows))
    return resp


@app.route("/cookie")
def cookie():
    body = json.dumps({"lang": request.args.get("lang", "en")})
    response = make_response(body)  # RSP505
    response.set_cookie("lang", "en")
    return response


# GET /made -> 200, Content-Type: text/html; charset=utf-8
# GET /built -> 202, Content-Type: text/html; charset=utf-8, X-Count: 1
# GET /cookie -> 200, Content-Type: text/html; charset=utf-8, Set-Cookie: lang=en; Path=/
