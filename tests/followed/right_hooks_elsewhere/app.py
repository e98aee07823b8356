"""Functions that look like hooks of another module: they are called by one that is registered."""
from flask import Flask

from setup import prepare

app = Flask(__name__)
prepare(app)


@app.get("/")
def index():
    return "index"


# GET / -> 200, X-Stamp: none
