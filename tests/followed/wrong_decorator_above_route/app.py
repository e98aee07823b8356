"""A guard of another module stands above the route, where it is never applied."""
from flask import Flask

from guards import members_only

app = Flask(__name__)


@members_only  # RSP706
@app.get("/papers")
def papers():
    return "secret"


# GET /papers -> 200, body: secret
