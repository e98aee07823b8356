from functools import wraps
from flask import Response


def _typed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return Response(view(*args, **kwargs) or "null", mimetype="application/json")

    return wrapper


as_json = _typed
