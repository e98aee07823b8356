"""Objects of Python's library and of Flask in JSON, and those that JSON takes."""

import collections
import datetime
import decimal
import hashlib
import pathlib
import uuid

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = "a secret"


@app.get("/path")
def path():
    return jsonify(path=pathlib.Path("a"))  # RSP415


@app.get("/digest")
def digest():
    return {"digest": hashlib.sha256(b"a").digest()}  # RSP415


@app.get("/took")
def took():
    return jsonify(took=datetime.timedelta(1))  # RSP415


@app.get("/many")
def many():
    return jsonify(range(3))  # RSP415


@app.get("/last")
def last():
    return jsonify(last=collections.deque([1]))  # RSP415


@app.get("/headers")
def headers():
    return jsonify(request.headers)  # RSP415


@app.get("/session")
def whole_session():
    return jsonify(session)  # RSP415


@app.get("/right")
def right():
    return jsonify(
        at=datetime.date(2020, 1, 1),
        count=collections.Counter("aa"),
        digest=hashlib.sha256(b"a").hexdigest()[:4],
        files=request.files,
        headers=len(dict(request.headers)),
        id=uuid.UUID(int=1),
        path=str(pathlib.Path("a")),
        price=decimal.Decimal("1.5"),
        session=dict(session),
    )


@app.get("/returned")
def returned():
    return pathlib.Path("a")  # RSP206


# GET /path -> TypeError: ...
# GET /digest -> TypeError: Object of type bytes is not JSON serializable
# GET /took -> TypeError: Object of type timedelta is not JSON serializable
# GET /many -> TypeError: Object of type range is not JSON serializable
# GET /last -> TypeError: Object of type deque is not JSON serializable
# GET /headers -> TypeError: Object of type EnvironHeaders is not JSON serializable
# GET /session -> TypeError: Object of type LocalProxy is not JSON serializable
# GET /returned -> TypeError: ...
# GET /right -> 200
