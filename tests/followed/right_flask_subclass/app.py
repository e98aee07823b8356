"""A project's Flask class makes a response of anything."""
from core import Shop

app = Shop(__name__)


@app.get("/nothing")
def nothing():
    pass


@app.get("/number")
def number():
    return 3


# GET /nothing -> 204
# GET /number -> 200, body: 3
