"""A handler with a parameter that is not in the rule cannot be a view of Flask's.

Without request lines: the module the object comes from is not there.
"""

from flask import jsonify
from app import realtime, sock


def ready():
    return jsonify(ok=True)


@sock.route("/counts/ws")
def counts(websocket):
    websocket.send(websocket.receive())


@realtime.route("/lamps/<name>")
def lamps(channel, name):
    channel.send(name)
