"""The methods are called; `.json` of a request and `.text` are properties."""

import requests
from flask import Flask, request

app = Flask(__name__)


class Lamp:
    @property
    def to_dict(self):
        return {"watts": 60}


@app.get("/lamp")
def lamp():
    return Lamp().to_dict


@app.post("/same")
def same():
    return request.json


@app.get("/rates")
def rates():
    answer = requests.Response()
    answer.status_code = 200
    answer._content = b'{"eur": 1}'
    if "text" in request.args:
        return answer.text
    return answer.json()


# GET /lamp -> 200, body: {"watts":60}
# POST /same json {"a": 1} -> 200, body: {"a":1}
# GET /rates -> 200, body: {"eur":1}
# GET /rates?text=1 -> 200, body: {"eur": 1}
