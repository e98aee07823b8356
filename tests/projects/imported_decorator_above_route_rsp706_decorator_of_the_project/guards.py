from functools import wraps
from flask import abort, session


def members_only(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        if "member" not in session:
            abort(401)
        return view(*args, **kwargs)

    return guarded
