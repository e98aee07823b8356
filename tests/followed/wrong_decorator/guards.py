from functools import wraps

from flask import current_app


def audited(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        current_app.logger.debug("%s", view.__name__)
        return view(*args, **kwargs)

    return wrapper
