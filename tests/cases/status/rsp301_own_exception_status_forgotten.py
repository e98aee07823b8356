"""The classic InvalidUsage pattern without the line that sets the status."""

from flask import Flask, jsonify

app = Flask(__name__)


class InvalidUsage(Exception):
    status_code = 400

    def __init__(self, message, status_code=None, payload=None):
        super().__init__()
        self.message = message
        if status_code is not None:
            self.status_code = status_code
        self.payload = payload

    def to_dict(self):
        rv = dict(self.payload or ())
        rv["message"] = self.message
        return rv


@app.errorhandler(InvalidUsage)
def handle_invalid_usage(error):
    response = jsonify(error.to_dict())
    return response  # RSP301


@app.route("/foo")
def get_foo():
    raise InvalidUsage("This view is gone", status_code=410)


# GET /foo -> 200, body: {"message":"This view is gone"}
