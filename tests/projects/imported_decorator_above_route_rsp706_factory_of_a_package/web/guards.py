from flask import abort, request


def limited(key):
    def around(view):
        def guarded(*args, **kwargs):
            if request.headers.get("X-Key") != key:
                abort(403)
            return view(*args, **kwargs)

        guarded.__name__ = view.__name__
        return guarded

    return around
