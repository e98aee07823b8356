"""The same shape with a blueprint of another module: the view has to answer."""

from flask import Flask, request
from sockets import sock

app = Flask(__name__)


@sock.route("/counts")
def counts():  # RSP204
    if request.args:
        return "counted"


app.register_blueprint(sock)
# GET /counts -> TypeError: The view function for 'sock.counts' did not return a valid response. The f...
