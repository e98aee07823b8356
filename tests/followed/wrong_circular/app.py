"""A circle of imports: the app's module, its views, and what those use of the app's module."""
from flask import Flask

app = Flask(__name__)


def text_of(name):
    return f"I am {name}"


import views  # noqa: E402, F401

# GET / -> AttributeError: 'str' object has no attribute 'set_cookie'
# POST / -> TypeError: The view function for 'save' did not return a valid response. The function either returned None or ended without a return statement.
