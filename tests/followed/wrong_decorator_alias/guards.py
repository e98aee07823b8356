from functools import wraps

from flask import abort


class Limiter:
    def __init__(self):
        self.left = 1000

    def limit(self, rule):
        def decorator(view):
            @wraps(view)
            def wrapper(*args, **kwargs):
                self.left -= 1
                if not self.left:
                    abort(429)
                return view(*args, **kwargs)

            return wrapper

        return decorator


limiter = Limiter()
ratelimit = limiter.limit
