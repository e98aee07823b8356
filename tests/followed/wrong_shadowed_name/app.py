"""Names that are shadowed: the parameter hides the import in one view, and not in the other."""
from flask import Flask, make_response

from pages import page

app = Flask(__name__)


@app.get("/given/<page>")
def given(page):
    page = make_response(page)
    page.headers["X-A"] = "1"
    return page


@app.get("/imported")
def imported():
    text = page()
    text.headers["X-A"] = "1"  # RSP101
    return text


# GET /given/a -> 200, X-A: 1
# GET /imported -> AttributeError: 'str' object has no attribute 'headers'
