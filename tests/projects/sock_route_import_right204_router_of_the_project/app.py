"""An object of the project with a route() of its own: commands, not views."""

from flask import Flask
from commands import commands, handle

app = Flask(__name__)


@commands.route("/start")
def start():
    commands.log.append("start")


@commands.route("/stop")
def stop():
    commands.log.append("stop")
    return 0


@app.get("/log")
def log():
    handle("/start")
    return {"log": commands.log}


# GET /log -> 200, body: {"log":["start"]}
