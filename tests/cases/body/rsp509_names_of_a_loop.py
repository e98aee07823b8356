"""Headers that a loop adds, one each round: Content-Type, or one that the response has, is among."""

from flask import Flask, make_response, request

app = Flask(__name__)
CSV = {"Content-Type": "text/csv", "X-Export": "1"}
LINKS = [("Link", "</2>; rel=next"), ("Link", "</9>; rel=last")]
SAFE = {"X-Frame-Options": "DENY", "X-Export": "2"}


@app.get("/csv")
def csv():
    response = make_response("a,b")
    for name, value in CSV.items():
        response.headers.add(name, value)  # RSP509
    return response


@app.get("/keys")
def keys():
    response = make_response("a,b")
    for name in CSV:
        response.headers.add(name, CSV[name])  # RSP509
    return response


@app.get("/moved")
def moved():
    response = make_response("moved", 503)
    response.headers["Retry-After"] = "9"
    for name, value in (("X-Moved", "1"), ("Retry-After", "5")):
        response.headers.add(name, value)  # RSP509
    return response


@app.get("/links")
def links():
    response = make_response("links")
    for name, value in LINKS:
        response.headers.add(name, value)
    for name, value in SAFE.items():
        response.headers.add(name, value)
    return response


@app.get("/set")
def set_all():
    response = make_response("a,b")
    for name, value in CSV.items():
        response.headers.set(name, value)
    return response


@app.get("/plain")
def plain():
    response = make_response("a,b")
    del response.headers["Content-Type"]
    for name, value in CSV.items():
        response.headers.add(name, value)
    return response


@app.get("/asked")
def asked():
    response = make_response("asked")
    for name, value in request.args.items():
        response.headers.add(name, value)
    return response


# GET /csv -> 200, X-Export: 1
# GET /links -> 200, X-Frame-Options: DENY
# GET /set -> 200, Content-Type: text/csv
# GET /plain -> 200, Content-Type: text/csv
# GET /moved -> 503
# GET /keys -> 200
