"""Wrappers that wrap no views, or whose number is no status; no view is in sight.

Without request lines: what they wrap is elsewhere.
"""

from functools import wraps

from flask import g, jsonify, request


def retried(call):
    @wraps(call)
    def wrapper(*args, **kwargs):
        try:
            return call(*args, **kwargs)
        except OSError:
            return {"error": "no answer", "status": 503}

    return wrapper


def noted(call):
    @wraps(call)
    def wrapper(*args, **kwargs):
        g.calls = g.get("calls", 0) + 1
        if g.calls > 9:
            return {"error": "too many", "code": 429}
        return call(*args, **kwargs)

    return wrapper


def checked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "n" not in request.args:
            return jsonify(message="n is missing", status=400), 400
        return view(*args, **kwargs)

    return wrapper


def counted(step):
    @wraps(step)
    def wrapper(*args, **kwargs):
        if "n" not in request.args:
            return None
        if request.args["n"] == "0":
            return False
        return step(*args, **kwargs)

    return wrapper
