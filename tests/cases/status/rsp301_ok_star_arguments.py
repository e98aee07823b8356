"""The status travels in a starred tuple and in keyword arguments."""

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    parts = ("not found", 404)
    return make_response(*parts)


@app.errorhandler(405)
def not_allowed(e):
    options = {"status": 405, "mimetype": "text/plain"}
    return Response("not allowed", **options)


# GET /x -> 404, body: not found
# POST /static/x -> 405, body: not allowed
