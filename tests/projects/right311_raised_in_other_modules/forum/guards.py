from functools import wraps

from flask import abort, request


def admin_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.headers.get("X-Admin") != "yes":
            abort(404)
        return view(*args, **kwargs)

    return wrapper
