"""An app of a class that a package derives from Flask, with a hook and a view."""

from web import Shop

app = Shop(__name__)


@app.after_request
def count(response):  # RSP701
    response.headers["X-Count"] = "1"


@app.get("/")
def index():
    return 3  # RSP206


# GET / -> TypeError: The view function did not return a valid response. The return type must be...
