"""A parameter annotated with Sock, and an attribute that holds one."""

from flask import Flask
from flask_sock import Sock


class Live:
    def __init__(self, sock: Sock):
        self.sock = sock

        @self.sock.route("/live")
        def live(ws):
            ws.send("x")


def register(sock: Sock):
    @sock.route("/more/<int:n>")
    def more(ws, n):
        for one in range(n):
            ws.send(str(one))


def create_app():
    app = Flask(__name__)
    register(Sock(app))
    Live(Sock(app))

    @app.get("/")
    def index():
        return "home"

    return app


# GET / -> 200, body: home
