"""The package lies in src/; the constant with the status and the helper are in other modules of it."""
from shop.app import app

# DELETE /items/1 -> 204
# GET /items/1 -> AttributeError: 'dict' object has no attribute 'headers'
