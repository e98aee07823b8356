"""A star brings only what __all__ names: the local function of that name stays."""
from web.app import app

# GET / -> 200, X-A: 1
