"""The classic first response: a header, a cookie and a status, set before it is returned."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def welcome():
    """Greet the visitor and remember the visit for an hour."""
    response = make_response("<h1>Welcome!</h1>", 200)
    response.headers["X-Greeting"] = "Hello from make_response"
    response.set_cookie("visited", "yes", max_age=3600, secure=True, httponly=True, samesite="Lax")
    return response
