"""Either of two modules: one gives text, the other a response. Which, nobody can tell from here."""
from flask import Flask

from settings import FAST

if FAST:
    from fast_pages import start
else:
    from slow_pages import start

app = Flask(__name__)


@app.get("/")
def index():
    page = start()
    page.headers["X-A"] = "1"
    return page


# GET / -> 200, X-A: 1
