"""A module adds a handler for all errors to a blueprint of another one; the package makes the app."""

from shop import create_app

app = create_app()

# GET / -> 200, body: shop
# GET /nowhere -> 500
