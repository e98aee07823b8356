"""json.dumps(..., cls=Encoder) goes out as text/html, but jsonify() does not know the encoder."""

import json
from flask import Flask

app = Flask(__name__)


# SAYS RSP505 without: jsonify(
# SAYS RSP505 with: application/json
class Fee:
    amount = 3


class FeeEncoder(json.JSONEncoder):
    def default(self, value):
        return {"amount": value.amount}


@app.get("/fees")
def fees():
    return json.dumps(Fee(), cls=FeeEncoder)  # RSP505


# GET /fees -> 200, Content-Type: text/html; charset=utf-8, body: {"amount": 3}
