from functools import wraps

from flask import jsonify


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(value=view(*args, **kwargs))

    return wrapper
