from flask import abort, request


class Guard:
    def __init__(self, view):
        self.view = view
        self.__name__ = view.__name__

    def __call__(self, *args, **kwargs):
        if "key" not in request.args:
            abort(403)
        return self.view(*args, **kwargs)
