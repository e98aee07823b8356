"""A handler for Exception beside one for HTTPException: each error goes to its own."""

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.errorhandler(HTTPException)
def refused(error):
    return jsonify(error=error.name), error.code


@app.errorhandler(Exception)
def unexpected(error):
    return jsonify(error="something went wrong"), 500


# GET /nowhere -> 404, body: {"error":"Not Found"}
