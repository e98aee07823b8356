"""A cache of another module has delete() and get() decorators, which are no routes."""
from flask import Flask

from people import Client

app = Flask(__name__)


@app.get("/rename")
def rename():
    Client().rename(1, "Ada")
    return {"checked": Client().check(1)}


# GET /rename -> 200, body: {"checked":true}
