"""Numbers in the body that agree with 200, and words."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(status=200, message="fine")


@app.get("/b")
def b():
    return {"status": "error", "code": 0, "message": "nothing to do"}


@app.get("/c")
def c():
    return jsonify(status="ok", status_code=None, code="E404")


# GET /a -> 200, body: {"message":"fine","status":200}
# GET /b -> 200, body: {"code":0,"message":"nothing to do","status":"error"}
# GET /c -> 200, body: {"code":"E404","status":"ok","status_code":null}
