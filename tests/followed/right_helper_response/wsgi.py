"""The same shape, with a helper that wraps its text in a response."""
from shop import create_app

app = create_app()

# GET /page -> 200, X-Page: 1
