"""Wrappers with arguments, async, in a class view's decorators, and with a missing branch."""

from functools import wraps

import flask as f
from flask.views import MethodView

app = f.Flask(__name__)


def role(name):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if f.request.args.get("role") != name:
                return f.make_response("denied", 403)
            try:
                view(*args, **kwargs)  # RSP215
            finally:
                app.logger.debug("done")

        return wrapper

    return decorator


def traced(view):
    @wraps(view)
    async def wrapper(*args, **kwargs):
        await view(*args, **kwargs)  # RSP215

    return wrapper


def counted(view):
    @wraps(view)
    def wrapper(**kwargs):  # RSP215
        rv = view(**kwargs)
        app.logger.debug("%s", rv)

    return wrapper


def known(view):
    @wraps(view)
    def wrapper(*args, **kwargs):  # RSP215
        if f.request.args:
            return view(*args, **kwargs)

    return wrapper


class Items(MethodView):
    decorators = [counted]

    def get(self):
        return "items"


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.get("/role")
@role("admin")
def by_role():
    return "role"


@app.get("/async")
@traced
async def later():
    return "later"


@app.get("/known")
@known
def by_known():
    return "known"


# GET /role?role=admin -> TypeError: The view function for 'by_role' did not return a valid re...
# GET /async -> TypeError: The view function for 'later' did not return a valid response. The...
# GET /items -> TypeError: The view function for 'items' did not return a valid response. The...
# GET /known?a=1 -> 200, body: known
# GET /known -> TypeError: The view function for 'by_known' did not return a valid response. T...
