"""Static and class methods of a service class, and functools.partial, in another module."""
from flask import Flask

from services import Pages, short

app = Flask(__name__)


@app.get("/static-method")
def of_static():
    page = Pages.plain("a")
    page.headers["X-A"] = "1"  # RSP101
    return page


@app.get("/class-method")
def of_class():
    page = Pages.titled("a")
    page.headers["X-A"] = "1"  # RSP101
    return page


@app.get("/partial")
def of_partial():
    page = short("a")
    page.headers["X-A"] = "1"  # RSP101
    return page


# GET /static-method -> AttributeError: 'str' object has no attribute 'headers'
# GET /class-method -> AttributeError: 'str' object has no attribute 'headers'
# GET /partial -> AttributeError: 'str' object has no attribute 'headers'
