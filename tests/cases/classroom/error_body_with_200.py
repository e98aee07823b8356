"""Bodies that speak of an error and answer 200."""
from flask import Flask, jsonify, make_response, request

app = Flask(__name__)
USERS = {"ann": {"name": "Ann"}}


@app.route("/user")
def user():
    name = request.args.get("name")
    if name not in USERS:
        return jsonify(error="no such user")  # RSP902
    return jsonify(USERS[name])


@app.route("/save", methods=["POST"])
def save():
    if not request.form:
        return jsonify({"success": False, "message": "nothing to save"})  # RSP902
    return jsonify(success=True)


@app.route("/check")
def check():
    return make_response(jsonify(errors=["name is missing"]))  # RSP902


# GET /user?name=bob -> 200, body: {"error":"no such user"}
# POST /save -> 200, body: {"message":"nothing to save","success":false}
# GET /check -> 200, body: {"errors":["name is missing"]}
