"""Response has status, not status_code."""

from flask import Flask, Response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return Response("not found", status_code=404)  # RSP405


# GET /x -> TypeError: Response.__init__() got an unexpected keyword argument 'status_code'
