"""JSON text is JSON text, whatever the data were."""
import json
from flask import Flask, request

app = Flask(__name__)


class User:
    def __init__(self, name):
        self.name = name

    def to_dict(self):
        return {"name": self.name}


@app.route("/users")
def users():
    u = User(request.args.get("n"))
    return json.dumps(u.__dict__)  # RSP505


@app.route("/users2")
def users2():
    data = request.get_json(silent=True)
    return json.dumps(data, indent=4), 200  # RSP505


# GET /users -> 200, Content-Type: text/html; charset=utf-8
# GET /users2 -> 200, Content-Type: text/html; charset=utf-8
