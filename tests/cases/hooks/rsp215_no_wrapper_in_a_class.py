"""A method, and a decorator of an async view, forget to return what they made."""

from functools import wraps

from flask import Flask, abort, request

app = Flask(__name__)


class Guards:
    def __init__(self, word):
        self.word = word

    def asked(self, view):  # RSP215
        @wraps(view)
        def wrapper(*args, **kwargs):
            if self.word not in request.args:
                abort(403)
            return view(*args, **kwargs)


guards = Guards("key")


def logged(view):  # RSP215
    """Log each call."""

    async def wrapper(*args, **kwargs):
        app.logger.info("called")
        return await view(*args, **kwargs)


@guards.asked  # RSP706
@app.get("/secret")
def secret():
    return "secret"


@app.get("/lamps")
@logged
async def lamps():
    return "lamps"


@guards.asked  # RSP706
@app.errorhandler(405)
def not_allowed(error):
    return "not allowed", 405


# IMPORT -> AssertionError: expected view func if endpoint is not provided.
