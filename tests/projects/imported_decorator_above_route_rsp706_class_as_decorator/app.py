"""A class of another module used as the decorator: its __call__ never runs, either."""

from flask import Flask
from guards import Guard

app = Flask(__name__)


@Guard  # RSP706
@app.get("/papers")
def papers():
    return "secret"


# GET /papers -> 200, body: secret
