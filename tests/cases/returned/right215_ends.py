"""Wrappers that look as if they lost the answer: retries, responses that are the same object."""

from functools import wraps

from flask import Flask, abort, make_response

app = Flask(__name__)


def retried(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        for attempt in range(3):
            try:
                return view(*args, **kwargs)
            except KeyError:
                if attempt == 2:
                    raise

    return wrapper


def no_store(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        answer = view(*args, **kwargs)
        response = make_response(answer)
        response.headers["Cache-Control"] = "no-store"
        return answer

    return wrapper


def announced(hook):
    @wraps(hook)
    def wrapper():
        app.logger.debug("before")
        hook()

    return wrapper


@app.before_request
@announced
def before():
    app.logger.debug("hook")


@app.get("/retried")
@retried
def one():
    return "one"


@app.get("/same")
@no_store
def two():
    return make_response("two")


@app.get("/stopped")
@retried
def three():
    abort(403)


# GET /retried -> 200, body: one
# GET /same -> 200, Cache-Control: no-store, body: two
# GET /stopped -> 403
