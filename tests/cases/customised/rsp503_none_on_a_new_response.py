"""A new response has no such header, so the line can go."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/page")
def page():
    response = make_response("Hi")
    response.headers["X-Frame-Options"] = None  # RSP503
    return response


@app.get("/other")
def other():
    response = make_response("Hi")
    response.headers.set("X-Frame-Options", None)  # RSP503
    return response


# SAYS RSP503 with: to send no such header, remove this line
# GET /page -> 200, X-Frame-Options: None
# GET /other -> 200, X-Frame-Options: None
