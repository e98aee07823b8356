"""The tuple is unpacked, indexed or passed to make_response before it is customised."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def problem(text, code):
    return jsonify(error=text), code


@app.get("/unpack")
def unpack():
    response, status = problem("x", 404)
    response.headers["X-A"] = "1"
    return response, status


@app.get("/index")
def index():
    result = problem("x", 404)
    result[0].headers["X-A"] = "1"
    return result


@app.get("/made")
def made():
    response = make_response(problem("x", 410))
    response.headers["X-A"] = "1"
    return response


@app.get("/star")
def star():
    response = make_response(*problem("x", 411))
    response.set_cookie("a", "1")
    return response


@app.get("/brackets")
def brackets():
    response = jsonify(ok=True)
    response.status_code = 201
    return response


@app.get("/some")
def some():
    result = jsonify(ok=True)
    if request.args:
        result.headers["X-A"] = "1"
    else:
        result = result, 202
    return result


# GET /unpack -> 404, X-A: 1, body: {"error":"x"}
# GET /index -> 404, X-A: 1, body: {"error":"x"}
# GET /made -> 410, X-A: 1, body: {"error":"x"}
# GET /star -> 411, Set-Cookie: a=1; Path=/, body: {"error":"x"}
# GET /brackets -> 201, body: {"ok":true}
# GET /some?a=1 -> 200, X-A: 1, body: {"ok":true}
# GET /some -> 202, no X-A, body: {"ok":true}
