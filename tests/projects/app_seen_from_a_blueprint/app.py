"""A blueprint's module doesn't make the app, but the factory that takes it does."""

from shop import create_app

app = create_app()

# GET /tags -> TypeError: Object of type set is not JSON serializable
# GET /price?n=x -> TypeError: Object of type ValueError is not JSON serializable
# GET /sorted -> 200, body: ["a","b"]
