from functools import wraps
from flask import abort, current_app


def login_required_if_private(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if current_app.config.get("PRIVATE"):
            return abort(401)
        return view(*args, **kwargs)

    return wrapper
