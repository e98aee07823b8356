"""An error handler is called instead of passed."""

from flask import Flask, Response

app = Flask(__name__)


def missing(error=None):
    return Response("missing", 404)


app.register_error_handler(404, missing())  # RSP214

# GET /nope -> TypeError: Response.__call__() missing 1 required positional argument: 'start_r...
