"""A helper of another module sets a cookie on the response it is given; the view returns another."""
from flask import Flask, make_response, redirect

from tokens import remember

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response("in")
    remember(response, "Ada")
    return redirect("/user")  # RSP201


# POST /login -> 302, no Set-Cookie
