"""A handler for Exception beside one for 404, and one for 500 or an own class only."""

from flask import Flask, jsonify


class Broken(Exception):
    pass


app = Flask(__name__)


@app.errorhandler(404)
def lost(error):
    return jsonify(error="lost"), 404


@app.errorhandler(Exception)
def unexpected(error):
    return jsonify(error="something went wrong"), 500


# GET /nowhere -> 404, body: {"error":"lost"}


def create_app():
    second = Flask("second")

    @second.errorhandler(500)
    def failed(error):
        return "failed", 500

    @second.errorhandler(Broken)
    def broken(error):
        return "broken", 503

    return second
