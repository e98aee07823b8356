"""A number from the environment is text, and so is its fallback."""
import os
from flask import Flask, make_response

app = Flask(__name__)
MAX_AGE = os.environ.get("COOKIE_MAX_AGE", "3600")


@app.get("/")
def i():
    resp = make_response("x")
    resp.set_cookie("a", "b", max_age=MAX_AGE)  # RSP609
    return resp


# GET / -> TypeError...
