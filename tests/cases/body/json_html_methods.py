"""JSON text made by a method, a closure, a loop and a with block."""
import contextlib
import json

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Base(MethodView):
    def to_json(self, value):
        return json.dumps(value, indent=2)


class Users(Base):
    def get(self):
        return self.to_json(["ann"])  # RSP505

    def post(self):
        text = self.to_json({"name": "bob"})
        return text, 201  # RSP505


app.add_url_rule("/users", view_func=Users.as_view("users"))


@app.route("/loop")
def loop():
    total = 0
    for number in range(4):
        total += number
    with contextlib.suppress(KeyError):
        text = json.dumps({"total": total})
        return text  # RSP505
    return ""


@app.route("/closure")
def closure():
    rows = [1]

    def encode():
        return json.dumps(rows)

    return encode()  # RSP505


# GET /users -> 200, Content-Type: text/html; charset=utf-8
# POST /users -> 201, Content-Type: text/html; charset=utf-8
# GET /loop -> 200, Content-Type: text/html; charset=utf-8
# GET /closure -> 200, Content-Type: text/html; charset=utf-8
