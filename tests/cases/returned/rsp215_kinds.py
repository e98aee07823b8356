"""The wrapper is a lambda, stands in a class or a factory, or belongs to an optional decorator."""

from functools import wraps

from flask import Flask, jsonify, redirect, request


def shown(view):
    return lambda **kwargs: print(view(**kwargs))  # RSP215


def logged(view=None, *, level="info"):
    def decorator(inner):
        @wraps(inner)
        def wrapper(*args, **kwargs):
            inner(*args, **kwargs)  # RSP215

        return wrapper

    return decorator if view is None else decorator(view)


class Guards:
    @staticmethod
    def login(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if "user" not in request.args:
                return redirect("/login")
            else:
                view(*args, **kwargs)  # RSP215

        return wrapper


def marked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        data = view(*args, **kwargs)
        response = jsonify(data)
        response.headers["X-Marked"] = "1"
        return jsonify(data)  # RSP215

    return wrapper


def create_app():
    app = Flask(__name__)

    def counted(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            view(*args, **kwargs)  # RSP215

        return wrapper

    @app.get("/shown", endpoint="shown")
    @shown
    def one():
        return "one"

    @app.get("/logged")
    @logged
    def two():
        return "two"

    @app.get("/level")
    @logged(level="debug")
    def three():
        return "three"

    @app.get("/login")
    @Guards.login
    def four():
        return "four"

    @app.get("/marked")
    @marked
    def five():
        return {"five": 5}

    @app.get("/counted")
    @counted
    def six():
        return "six"

    return app


app = create_app()

# GET /shown -> TypeError: The view function for 'shown' did not return a valid response...
# GET /logged -> TypeError: The view function for 'two' did not return a valid response...
# GET /level -> TypeError: The view function for 'three' did not return a valid response...
# GET /login?user=a -> TypeError: The view function for 'four' did not return a valid response...
# GET /marked -> 200, no X-Marked, body: {"five":5}
# GET /counted -> TypeError: The view function for 'six' did not return a valid response...
