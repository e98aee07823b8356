"""The same in a module of decorators, with and without arguments, where no view is in sight.

Without request lines: the views are elsewhere.
"""

from functools import wraps
from flask import jsonify, request


def admin_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.args.get("role") == "admin":
            return view(*args, **kwargs)
        return jsonify(message="admins only", status_code=403)  # RSP303

    return wrapper


def roles_required(*roles):
    def around(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("role") not in roles:
                return {"error": "not you", "code": 403}  # RSP303
            return view(*args, **kwargs)

        return wrapper

    return around
