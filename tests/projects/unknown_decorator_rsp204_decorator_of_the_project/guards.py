from functools import wraps

SEEN = []


def audited(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        SEEN.append(view.__name__)
        return view(*args, **kwargs)

    return wrapper
