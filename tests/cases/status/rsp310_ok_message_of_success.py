"""message outside an except is no error; success is True."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/a")
def a():
    if "n" not in request.form:
        return jsonify(success=False, message="n is missing"), 400
    return jsonify(success=True, message="thank you")


@app.post("/b")
def b():
    return jsonify(message="welcome")


# POST /a -> 400, body: {"message":"n is missing","success":false}
# POST /a form n=1 -> 200, body: {"message":"thank you","success":true}
# POST /b -> 200, body: {"message":"welcome"}
