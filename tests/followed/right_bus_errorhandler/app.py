"""A message bus, a command line and a recorder of other modules: their methods only sound like Flask's."""
from flask import Flask

from events import bus, cli, recorder

app = Flask(__name__)


@bus.errorhandler(KeyError)
def on_error():
    return "ignored"


@cli.route("migrate")
def migrate(target):
    return target


@bus.before_request
def started(message):
    return True


recorder.bundle.after_request(lambda blueprint: "after")
recorder.bundle.before_request(lambda blueprint: "before")


@app.get("/")
def index():
    return {"kept": bus.kept + cli.kept + recorder.bundle.kept}


# GET / -> 200, body: {"kept":["on_error","started","migrate","<lambda>","<lambda>"]}
