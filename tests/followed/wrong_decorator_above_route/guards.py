from functools import wraps

from flask import abort, request


def members_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "member" not in request.args:
            abort(403)
        return view(*args, **kwargs)

    return wrapper
