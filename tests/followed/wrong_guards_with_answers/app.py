"""The guards answer for themselves, and send on what the view gives."""
import json

from flask import Flask

from guards import proxy_or_token_required, token_required


class Tokens:
    def unauthorized(self):
        return "token missing", 401


app = Flask(__name__)
app.extensions["tokens"] = Tokens()


@app.get("/lamps")
@token_required
def lamps():
    return json.dumps({"lamps": []})  # RSP505


@app.get("/rooms")
@proxy_or_token_required
def rooms():
    return json.dumps({"rooms": []})  # RSP505


@app.post("/rooms")
@proxy_or_token_required
def add_room():  # RSP204
    print("added")


# GET /lamps -> 401
# GET /lamps?token=1 -> 200, Content-Type: text/html; charset=utf-8, body: {"lamps": []}
# GET /rooms?token=1 -> 200, Content-Type: text/html; charset=utf-8, body: {"rooms": []}
