import time
from functools import wraps
from flask import make_response


def timed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        begin = time.monotonic()
        response = make_response(view(*args, **kwargs))
        response.headers["X-Time"] = str(time.monotonic() - begin)
        return response

    return wrapper
