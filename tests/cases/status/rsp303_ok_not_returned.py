"""The dict with the code goes to a log, a queue or a function."""

from flask import Flask, jsonify

app = Flask(__name__)
SENT = []


def report(info):
    SENT.append(info)
    return info["status"]


@app.get("/")
def index():
    info = {"status": 500, "message": "upstream"}
    report(info)
    return jsonify(reported=len(SENT))


@app.get("/b")
def b():
    body = {"status": 502, "message": "upstream"}
    return body, report(body)


# GET / -> 200, body: {"reported":1}
# GET /b -> 502, body: {"message":"upstream","status":502}
