"""Handlers for Exception that let an HTTPException keep its status."""

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.errorhandler(Exception)
def unexpected(error):
    if isinstance(error, HTTPException):
        return error
    return jsonify(error="something went wrong"), 500


# GET /nowhere -> 404


def create_second():
    second = Flask("second")

    @second.errorhandler(Exception)
    def by_code(error):
        return jsonify(error=str(error)), getattr(error, "code", 500)

    return second


def create_third():
    third = Flask("third")

    @third.errorhandler(Exception)
    def by_type(error):
        code = 500
        if isinstance(error, HTTPException):
            code = error.code
        return jsonify(error=str(error)), code

    return third


def create_fourth():
    fourth = Flask("fourth")

    @fourth.errorhandler(Exception)
    def shown(error):
        return error if hasattr(error, "get_response") else ("sorry", 500)

    return fourth
