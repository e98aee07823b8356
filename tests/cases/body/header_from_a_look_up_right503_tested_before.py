"""A look-up in the request as a header's value, where other code sees to it that there is one."""

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)
ALLOWED = {"http://a.example"}


@app.before_request
def has_key():
    if not request.headers.get("X-Key"):
        abort(401)


@app.get("/allowed")
def allowed():
    answer = jsonify(ok=True)
    if request.headers.get("Origin") in ALLOWED:
        answer.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")
    return answer


@app.get("/key")
def key():
    answer = make_response("key")
    answer.headers["X-Used"] = request.headers.get("X-Key")
    return answer


@app.get("/named")
def named():
    name = request.args.get("name")
    answer = make_response("named")
    if name:
        answer.headers["X-Name"] = name
    answer.headers["X-Host"] = request.headers.get("Host")
    answer.headers["X-Kind"] = request.args.get("kind", "plain")
    answer.headers["X-Page"] = request.args.get("page", 1, type=int)
    return answer


@app.get("/checked")
def checked():
    if "lang" not in request.cookies:
        abort(400)
    return "checked", 200, {"X-Lang": request.cookies.get("lang")}


# GET /allowed -> 401
# GET /allowed with X-Key: a -> 200, no Access-Control-Allow-Origin
# GET /key with X-Key: a -> 200, X-Used: a
# GET /named with X-Key: a -> 200, no X-Name, X-Host: localhost, X-Kind: plain, X-Page: 1
# GET /checked with X-Key: a -> 400
