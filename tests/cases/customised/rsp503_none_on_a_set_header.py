"""A header that is set already, or may be, has to be removed."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/page")
def page():
    response = make_response("Hi", {"X-Frame-Options": "DENY"})
    response.headers["X-Frame-Options"] = None  # RSP503
    return response


@app.get("/other")
def other():
    response = make_response("Hi")
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Frame-Options"] = None  # RSP503
    return response


@app.after_request
def finish(response):
    response.headers["X-Powered-By"] = None  # RSP503
    return response


# SAYS RSP503 with: .pop(
# GET /page -> 200, X-Frame-Options: None
# GET /other -> 200, X-Frame-Options: None
