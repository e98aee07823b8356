"""The route of a Flask-Sock object from another module takes a handler that gives nothing back."""

from flask import Flask, jsonify
from sockets import sock

app = Flask(__name__)
sock.init_app(app)


@app.get("/ready")
def ready():
    return jsonify(ok=True)


@sock.route("/counts/ws")
def counts(websocket):
    websocket.send(websocket.receive())


# GET /ready -> 200, body: {"ok":true}
