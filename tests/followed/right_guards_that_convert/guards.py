"""Wrappers that send what the view gives through other code, on some paths or on all."""
from functools import wraps

from flask import current_app, request


def as_json(view):
    @wraps(view)
    def answered(*args, **kwargs):
        if "token" not in request.args:
            return current_app.extensions["answers"].unauthorized()
        return current_app.extensions["answers"].dumped(view(*args, **kwargs))

    return answered


def data_of(view):
    @wraps(view)
    def answered(*args, **kwargs):
        if "token" not in request.args:
            return current_app.extensions["answers"].unauthorized()
        found = view(*args, **kwargs)
        return found["data"]

    return answered


def by_another(view):
    @wraps(view)
    def answered(*args, **kwargs):
        return current_app.extensions["answers"].run(lambda: view(*args, **kwargs))

    return answered


def sometimes(view):
    @wraps(view)
    def answered(*args, **kwargs):
        found = view(*args, **kwargs)
        if found is None:
            return current_app.extensions["answers"].unauthorized()
        return current_app.extensions["answers"].dumped(found)

    return answered
