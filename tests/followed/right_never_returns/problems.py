import typing as t

from flask import abort, jsonify, make_response


def no_json(message="no JSON"):
    abort(make_response(jsonify(error=message), 404))


def verify(value):
    if value is None:
        abort(422)


class Stop(Exception):
    @staticmethod
    def now():
        abort(409)


class Mixin:
    @staticmethod
    def not_here() -> t.NoReturn:
        abort(501)
