"""The import stands in the view, because the two modules import each other."""
from flask import Flask

app = Flask(__name__)


def site_name():
    return "Shop"


@app.get("/")
def index():
    from pages import start

    page = start()
    page.mimetype = "text/plain"  # RSP101
    return page


# GET / -> AttributeError: 'str' object has no attribute 'mimetype'
