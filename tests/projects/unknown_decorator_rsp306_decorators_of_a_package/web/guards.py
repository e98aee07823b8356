from functools import wraps
from flask import abort, request


def limited(count):
    def around(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("n", 0, type=int) > count:
                abort(429)
            return view(*args, **kwargs)

        return wrapper

    return around


class Roles:
    def __init__(self, name):
        self.name = name

    def needed(self, view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("role", self.name) != self.name:
                abort(403)
            return view(*args, **kwargs)

        return wrapper
