"""A Flask-Sock object comes as a parameter: its handler takes a socket and returns nothing."""

from flask import Flask, jsonify
from flask_sock import Sock


def register(app: Flask, sock) -> None:
    @app.route("/health")
    def health():
        return jsonify(ok=True)

    @sock.route("/ws/live")
    def live(ws):
        while True:
            ws.send("tick")
            if ws.closed:
                break


def create_app():
    app = Flask(__name__)
    register(app, Sock(app))
    return app


# GET /health -> 200, body: {"ok":true}
