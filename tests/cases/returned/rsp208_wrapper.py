"""A plain wrapper hands on the coroutine of an async view without running it."""

from functools import wraps

from flask import Flask, request

app = Flask(__name__)


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        app.logger.debug("%s", request.path)
        return view(*args, **kwargs)  # RSP208

    return wrapper


@app.get("/")
@logged
async def index():
    return "x"


# GET / -> TypeError: The view function did not return a valid response. The return type must...
