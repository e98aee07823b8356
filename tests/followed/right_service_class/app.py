"""The same calls, of a service class whose methods wrap what they render."""
from flask import Flask

from services import Pages, short

app = Flask(__name__)


@app.get("/class-method")
def of_class():
    page = Pages.titled("a")
    page.headers["X-A"] = "1"
    return page


@app.get("/partial")
def of_partial():
    page = short("a")
    page.headers["X-A"] = "1"
    return page


# GET /class-method -> 200, X-A: 1
# GET /partial -> 200, X-A: 1
