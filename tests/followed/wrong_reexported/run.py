"""The helper comes through two packages by re-exports and a star with __all__."""
from web.app import app

# GET / -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /text -> AttributeError: 'str' object has no attribute 'headers'
