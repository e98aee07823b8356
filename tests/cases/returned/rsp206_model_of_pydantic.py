"""A pydantic model as the answer, and in JSON; what model_dump_json() gives is text."""

from flask import Flask, jsonify
from pydantic import BaseModel

app = Flask(__name__)


class Reply(BaseModel):
    number: int
    status: str = "on"


@app.get("/model")
def model():
    return Reply(number=1)  # RSP206


@app.get("/inside")
def inside():
    reply = Reply(number=2)
    return jsonify(reply=reply)  # RSP415


@app.get("/text")
def text():
    return Reply(number=3).model_dump_json()  # RSP505


@app.get("/number")
def number():
    return Reply(number=4, status="off").number, 200  # RSP206


@app.get("/dumped")
def dumped():
    reply = Reply(number=5, status="off")
    return {"reply": reply.model_dump(), "status": reply.status}


# GET /model -> TypeError: The view function did not return a valid response....
# GET /inside -> TypeError: Object of type Reply is not JSON serializable
# GET /text -> 200, Content-Type: text/html; charset=utf-8, body: {"number":3,"status":"on"}
# GET /number -> TypeError: The view function did not return a valid response....
# GET /dumped -> 200, json: {"reply": {"number": 5, "status": "off"}, "status": "off"}
