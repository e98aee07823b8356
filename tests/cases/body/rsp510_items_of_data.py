"""The data of a response are bytes: no item of them can be set."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/wrong")
def wrong():
    response = jsonify(a=1)
    response.data["b"] = 2  # RSP510
    return response


@app.get("/right")
def right():
    response = jsonify(a=1)
    data = response.get_json()
    data["b"] = 2
    response.data = app.json.dumps(data)
    return response


# GET /wrong -> TypeError: 'bytes' object does not support item assignment
# GET /right -> 200, body: {"a": 1, "b": 2}
