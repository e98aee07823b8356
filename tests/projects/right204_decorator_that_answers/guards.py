from functools import wraps
from flask import render_template


def templated(name):
    def around(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            values = view(*args, **kwargs)
            return render_template(name, values=values)

        return wrapper

    return around
