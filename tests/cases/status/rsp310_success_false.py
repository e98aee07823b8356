"""success: False with 403 here and with 200 there."""

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = "k"


@app.get("/a")
def a():
    if "user" not in session:
        return jsonify({"success": False, "reason": "log in"}), 403
    return jsonify({"success": True})


@app.get("/b")
def b():
    if "cart" not in session:
        return jsonify({"success": False, "reason": "empty cart"})  # RSP310
    return jsonify({"success": True})


# GET /a -> 403, body: {"reason":"log in","success":false}
# GET /b -> 200, body: {"reason":"empty cart","success":false}
