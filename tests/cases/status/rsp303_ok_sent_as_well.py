"""The number in the body is sent as the status too."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(status=404, error="none"), 404


@app.get("/b")
def b():
    data = {"code": 422, "error": "bad"}
    return jsonify(data), data["code"]


@app.get("/c")
def c():
    resp = make_response({"status_code": 409, "error": "taken"})
    resp.status_code = 409
    return resp


@app.get("/d")
def d():
    return make_response({"status": 400, "message": "bad"}, 400)


# GET /a -> 404, body: {"error":"none","status":404}
# GET /b -> 422, body: {"code":422,"error":"bad"}
# GET /c -> 409, body: {"error":"taken","status_code":409}
# GET /d -> 400, body: {"message":"bad","status":400}
