from functools import wraps


class Cache:
    def delete(self, key):
        def decorator(function):
            @wraps(function)
            def wrapper(*args, **kwargs):
                return function(*args, **kwargs)

            return wrapper

        return decorator


cache = Cache()
