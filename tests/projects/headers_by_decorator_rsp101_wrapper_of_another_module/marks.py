from functools import wraps


def no_store(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        answer = view(*args, **kwargs)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return wrapper
