"""A private mark left on the response by the view is read in the hook."""
import time

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/")
def index():
    resp = make_response("x")
    resp._started = time.monotonic()
    resp.skip_cache_rules = True
    return resp


@app.after_request
def cache_rules(response):
    if getattr(response, "skip_cache_rules", False):
        response.headers["X-Skipped"] = "yes"
    return response


# GET / -> 200, X-Skipped: yes
