"""A method with self below a decorator of an unknown object: Flask could never call it.

Without request lines: the module the object comes from is not there.
"""

from flask import Flask, jsonify
from shelf.testing import fake_server

app = Flask(__name__)


@app.get("/")
def index():
    return jsonify(ok=True)


class ServerTests:
    @fake_server.patch("/lamps")
    def lamps(self):
        self.count = 1

    @fake_server.post("/lamps/<number>")
    def added(self, number, body):
        self.last = (number, body)
