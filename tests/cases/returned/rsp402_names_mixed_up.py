"""A pair of data and status is unpacked under the names in the wrong order."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def create(data):
    if not data.get("to"):
        return {"error": "destination is required"}, 422
    return {"id": 1, "to": data["to"]}, 201


@app.post("/mixed")
def mixed():
    status, body = create(request.get_json())
    return jsonify(body), status  # RSP402


@app.post("/made")
def made():
    status, body = create(request.get_json())
    return make_response(jsonify(body), status)  # RSP402


@app.post("/written")
def written():
    return jsonify(404), {"error": "nothing here"}  # RSP402


@app.post("/right")
def right():
    body, status = create(request.get_json())
    return jsonify(body), status


@app.post("/other")
def other_names():
    status, code = create(request.get_json())
    return status, code


@app.get("/number")
def number():
    return jsonify(200), {"X-Count": "1"}


# POST /mixed json {} -> 200, error: destination is required, body: 422
# POST /mixed json {"to": "Oslo"} -> 200, id: 1, body: 201
# POST /made json {} -> 200, error: destination is required, body: 422
# POST /written -> 200, error: nothing here, body: 404
# POST /right json {} -> 422
# POST /other json {} -> 422
# GET /number -> 200, X-Count: 1, body: 200
