"""A helper of another module keeps the response that it customises; another one takes it over."""
from flask import Flask, after_this_request, make_response, redirect

from tokens import later, remember

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response("in")
    remember(response, "Ada")
    after_this_request(later)
    return redirect("/user")


# POST /login -> 302, Set-Cookie: name=Ada; HttpOnly; Path=/
