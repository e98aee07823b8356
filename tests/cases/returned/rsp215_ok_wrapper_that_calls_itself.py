"""A wrapper that reads its own name, and a decorator that returns it."""
from functools import wraps

from flask import Flask

app = Flask(__name__)


def counted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return view(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@app.get("/")
@counted
def index():
    return f"call {index.calls}"


# GET / -> 200, body: call 1
