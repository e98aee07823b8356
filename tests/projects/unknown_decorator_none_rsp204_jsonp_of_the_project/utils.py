from functools import wraps
from flask import current_app, request


def jsonp(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        callback = request.args.get("callback")
        if not callback:
            return view(*args, **kwargs)
        response = current_app.make_response(view(*args, **kwargs))
        text = response.get_data(as_text=True)
        return current_app.response_class(f"{callback}({text})", mimetype="text/javascript")

    return wrapper
