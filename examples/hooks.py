"""Hooks: functions around every view, and one that a view asks for by itself."""

import logging
from itertools import count

from flask import (
    Flask,
    after_this_request,
    current_app,
    g,
    make_response,
    request,
)

app = Flask(__name__)
app.config["MAINTENANCE"] = False

numbers = count(1)
log = logging.getLogger(__name__)


@app.before_request
def number_the_request():
    """Return nothing: the request goes on to its view."""
    g.number = next(numbers)


@app.before_request
def close_for_maintenance():
    """Return a response and the view never runs; return None and it does."""
    if not current_app.config["MAINTENANCE"] or request.endpoint == "health":
        return None
    response = make_response("Back soon", 503)
    response.retry_after = 120
    return response


@app.after_request
def add_headers(response):
    """Customise every response, and hand it back."""
    response.headers["X-Request-Number"] = str(g.number)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    return response


@app.teardown_request
def note_failure(error):
    """Too late for the response: clean up and log, return nothing."""
    if error is not None:
        log.error("request %s failed: %s", g.number, error)


@app.get("/")
def index():
    """Ask for a cookie on a response that does not exist yet."""
    if "seen" not in request.cookies:

        @after_this_request
        def remember(response):
            response.set_cookie("seen", "yes", secure=True, httponly=True, samesite="Lax")
            return response

        return "Nice to meet you"
    return "Welcome back"


@app.get("/health")
def health():
    """Answer even while the site is closed."""
    return "ok", {"Cache-Control": "no-store"}
