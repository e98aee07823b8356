"""The project's errors."""

from flask import abort, jsonify, make_response


def no_json(message="no JSON"):
    abort(make_response(jsonify(error=message), 404))


class Stop:
    @staticmethod
    def now():
        abort(409)
