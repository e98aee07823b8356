"""`error` is a key of every answer and holds a notice where nothing went wrong."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def last_two():
    if "broken" in request.args:
        raise OSError("disk")
    return request.args.get("old", ""), request.args.get("new", "")


@app.get("/diff")
def diff():
    try:
        old, new = last_two()
    except OSError as error:
        return jsonify({"summary": None, "error": f"could not read: {error}"}), 500
    if old == new:
        return jsonify({"summary": None, "error": "No differences found"})
    return jsonify({"summary": [old, new], "error": None})


# GET /diff?broken=1 -> 500, body: {"error":"could not read: disk","summary":null}
# GET /diff -> 200, body: {"error":"No differences found","summary":null}
# GET /diff?old=a&new=b -> 200, body: {"error":null,"summary":["a","b"]}
