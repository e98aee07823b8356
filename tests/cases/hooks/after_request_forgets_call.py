"""Hooks registered as calls: a function, a method and a lambda."""
from flask import Flask


class Metrics:
    def __init__(self, app=None):
        self.seen = 0
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.after_request(self._after)

    def _after(self, response):  # RSP701
        self.seen += 1
        response.headers["X-Seen"] = str(self.seen)


def stamp(response):  # RSP701
    response.headers["X-Stamp"] = "1"


metered = Flask("metered")
Metrics(metered)

short = Flask("short")
short.after_request(lambda response: response.headers.update({"X-A": "1"}))  # RSP701

app = Flask(__name__)
app.after_request(stamp)


@app.route("/")
def index():
    return "x"


# GET / -> TypeError: 'NoneType' object is not callable
