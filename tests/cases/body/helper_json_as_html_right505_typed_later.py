"""Helpers that nothing calls here, and whose JSON gets its type: here, by a base, or by a callback.

Without request lines: the views are elsewhere.
"""

import json

from flask import Response, make_response
from flask_restful import Api
from werkzeug.wrappers import Response as WerkzeugResponse


def _answer(data, status):
    return Response(json.dumps(data), status=status)


def listed(rows):
    response = _answer(rows, 200)
    response.mimetype = "application/json"
    return response


def problem(text):
    response = make_response(json.dumps({"message": text}), 400)
    response.headers["Content-Type"] = "application/problem+json"
    return response


def output_json(data, code, headers=None):
    response = make_response(json.dumps(data), code)
    response.headers.extend(headers or {})
    return response


class JsonApi(Api):
    def make_response(self, data, *args, **kwargs):
        return Response(json.dumps(data), *args, **kwargs)


def added(name):
    def wrapper(*args):
        return Response(json.dumps({name: args}))

    return wrapper


def raw(environ, start_response):
    return WerkzeugResponse(json.dumps({"ok": True}))


def either(data, kind):
    return Response(json.dumps(data), mimetype=kind)
