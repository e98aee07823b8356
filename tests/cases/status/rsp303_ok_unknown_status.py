"""A status that is not known here, of a remote service or of a row."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/check")
def check():
    remote = request.args.get("remote", type=int, default=404)
    return jsonify(url="http://shop", status_code=remote)


@app.get("/reset")
def reset():
    data = {"status": 404, "message": "?"}
    data["status"] = 200
    return data


# GET /check -> 200, body: {"status_code":404,"url":"http://shop"}
# GET /reset -> 200, body: {"message":"?","status":200}
