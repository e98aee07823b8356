"""after_request customises, and teardown only works with things that are no response of Flask."""
import urllib.request
from types import SimpleNamespace

from flask import Flask, g

app = Flask(__name__)
SENT = []


@app.after_request
def stamp(response):
    response.headers["X-Done"] = "1"
    g.status = response.status_code
    return response


@app.teardown_request
def report(error):
    call = urllib.request.Request("http://localhost/report")
    call.add_header("X-Failed", str(error is not None))
    SENT.append(call)


@app.teardown_appcontext
def audit(error):
    response = SimpleNamespace(headers={}, status_code=0)
    response.headers["X-Audit"] = "1"
    response.status_code = g.get("status", 0)
    SENT.append(response)
    return True


def teardown_request(error):
    response = SimpleNamespace(headers={})
    response.headers["X-A"] = "1"
    return response


@app.route("/")
def index():
    return "x"


# GET / -> 200, X-Done: 1
