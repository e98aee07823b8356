"""The handler for all errors is in a blueprint, the one for HTTP errors with the app."""

from shop import create_app

app = create_app()

# GET /nowhere -> 404
# GET /fails -> 500
