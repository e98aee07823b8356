"""A decorator of another module makes JSON of whatever the view returns."""
from flask import Flask

from guards import as_json

app = Flask(__name__)


@app.get("/count")
@as_json
def count():
    return 3


@app.get("/nothing")
@as_json
def nothing():
    pass


# GET /count -> 200, Content-Type: application/json, body: {"value":3}
# GET /nothing -> 200, body: {"value":null}
