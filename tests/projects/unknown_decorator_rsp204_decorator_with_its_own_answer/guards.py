from functools import wraps
from flask import jsonify, request


def when_open(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "closed" in request.args:
            return jsonify(error="closed"), 503
        return view(*args, **kwargs)

    return wrapper
