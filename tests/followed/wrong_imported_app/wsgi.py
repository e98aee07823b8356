"""App and blueprint are made in other modules; the views only import and use them."""
from core import app
import views  # noqa: F401

# GET /one -> TypeError: The view function for 'one' did not return a valid response. The function either returned None or ended without a return statement.
# GET /pre/two -> TypeError: The view function did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a float.
