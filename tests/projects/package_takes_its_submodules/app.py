"""A package takes its own submodules with `from . import`, and gives their functions to Flask."""

from shop import create_app

app = create_app()

# GET /contact -> TypeError: ...
# GET /about -> 200, body: about
# GET /prices -> TypeError: The view function did not return a valid response...
# GET /late -> TypeError: ...
