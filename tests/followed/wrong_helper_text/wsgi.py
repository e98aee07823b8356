"""A helper of a package returns text; views of two blueprints set headers on it."""
from shop import create_app

app = create_app()

# GET /page -> AttributeError: 'str' object has no attribute 'headers'
# GET /admin -> AttributeError: 'str' object has no attribute 'set_cookie'
