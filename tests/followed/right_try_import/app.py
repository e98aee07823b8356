"""Two modules that may be the one: the first is not there, and the second makes a response."""
from flask import Flask

try:
    from fast_pages import start
except ImportError:
    from slow_pages import start

app = Flask(__name__)


@app.get("/")
def index():
    page = start()
    page.mimetype = "text/plain"
    return page


# GET / -> 200, Content-Type: text/plain; charset=utf-8
