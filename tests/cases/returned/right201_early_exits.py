"""A response prepared early, and ways that deliberately answer otherwise or carry it over."""

from flask import Flask, Response, abort, jsonify, make_response, redirect, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.get("/early")
def early():
    response = make_response("page")
    response.headers["X-A"] = "1"
    if "login" in request.args:
        return redirect("/login")
    if "plain" in request.args:
        return "plain"
    return response


@app.get("/denied")
def denied():
    unauthorized = make_response("no", 401)
    unauthorized.headers["WWW-Authenticate"] = "Basic"
    if request.authorization:
        return jsonify(ok=True)
    return unauthorized


@app.get("/aborted")
def aborted():
    unauthorized = make_response("no", 401)
    unauthorized.headers["WWW-Authenticate"] = "Basic"
    if not request.args:
        abort(unauthorized)
    return "fine"


@app.get("/raised")
def raised():
    response = make_response("no", 401)
    response.headers["X-A"] = "1"
    if not request.args:
        raise HTTPException(response=response)
    return "fine"


@app.get("/moved")
def moved():
    made = make_response("x")
    made.headers["X-A"] = "1"
    other = make_response("y")
    for name, value in made.headers.items():
        other.headers[name] = value
    return other


@app.get("/rebuilt")
def rebuilt():
    made = make_response("x")
    made.headers["X-A"] = "1"
    return Response(made.get_data(), headers=made.headers)


@app.get("/cookie")
def cookie():
    jar = Response()
    jar.set_cookie("a", "1")
    return jsonify(cookie=jar.headers["Set-Cookie"])


@app.get("/same-text")
def same_text():
    response = make_response("x")
    response.headers["X-A"] = "1"
    return response if request.args else ("x", 400)


@app.get("/many/<kind>")
def many(kind):
    if kind == "1":
        response = make_response("1")
        response.headers["X-A"] = "1"
    elif kind == "2":
        response = make_response("2")
        response.headers["X-A"] = "2"
    else:
        return "none"
    return response


# GET /early?login=1 -> 302, no X-A
# GET /early -> 200, X-A: 1, body: page
# GET /denied -> 401, WWW-Authenticate: Basic
# GET /aborted -> 401, WWW-Authenticate: Basic
# GET /raised -> 401, X-A: 1
# GET /moved -> 200, X-A: 1
# GET /rebuilt -> 200, X-A: 1, body: x
# GET /cookie -> 200, body: {"cookie":"a=1; Path=/"}
# GET /same-text -> 400, no X-A
# GET /many/2 -> 200, X-A: 2, body: 2
