"""A decorator of another module that looks at each request, above the route: it never runs."""

from flask import Flask
from guards import members_only

app = Flask(__name__)
app.secret_key = "x"


@members_only  # RSP706
@app.get("/papers")
def papers():
    return "secret"


# GET /papers -> 200, body: secret
