"""The views take the app from another module, which makes it."""

import views  # noqa: F401
from core import app  # noqa: F401

# GET /tags -> TypeError: Object of type set is not JSON serializable
# GET /names -> 200, json: ["a"]
