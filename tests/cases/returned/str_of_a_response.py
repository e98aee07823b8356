"""str() of a response describes it; of a customised one it loses what was set as well."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/users")
def users():
    return jsonify(users=["a"])


@app.get("/a")
def a():
    return str(users())  # RSP209


@app.get("/b")
def b():
    response = make_response("b")
    response.headers["X-B"] = "1"
    return str(response)  # RSP203


@app.get("/c")
def c():
    app.logger.debug(str(users()))
    return "c"


# GET /a -> 200, body: <Response 16 bytes [200 OK]>
# GET /b -> 200, no X-B
# GET /c -> 200, body: c
