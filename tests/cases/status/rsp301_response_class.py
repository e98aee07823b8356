"""Response objects made without a status, by class and by app.response_class."""

from flask import Flask, Response, abort, current_app, json

app = Flask(__name__)


@app.route("/boom")
def boom():
    abort(500)


@app.errorhandler(404)
def not_found(e):
    return Response(json.dumps({"error": "nope"}), mimetype="application/json")  # RSP301


@app.errorhandler(500)
def server_error(e):
    return current_app.response_class("server error", mimetype="text/plain")  # RSP301


# GET /nope -> 200, body: {"error": "nope"}
# GET /boom -> 200, body: server error
