"""Views of Flask-Admin, SocketIO, Sock and APIFlask, and commands of click."""

from apiflask import APIFlask
from flask import Flask, request
from flask_admin import BaseView, expose
from flask_sock import Sock
from flask_socketio import SocketIO

app = Flask(__name__)
api = APIFlask(__name__)
sock = Sock(app)
socketio = SocketIO(app)


@api.get("/pet")
@api.output({})
def pet():
    return 5


@sock.route("/echo")
def echo(ws):
    while True:
        ws.send(ws.receive())


@socketio.on("message")
def message(data):
    request.namespace_seen = data


@socketio.on("count")
def count():
    return 5


class Stats(BaseView):
    @expose("/")
    def index(self):
        return self.render("stats.html")


@app.cli.command("go")
def go():
    return 3
