"""after_this_request with a function that returns what it was given."""
from flask import Flask, after_this_request, request

app = Flask(__name__)


@app.before_request
def language():
    lang = request.args.get("lang")
    if lang is None:
        return

    @after_this_request
    def remember(response):
        response.set_cookie("lang", lang)
        return response


@app.route("/")
def index():
    def cleanup(response):
        response.headers["X-Clean"] = "1"
        return response

    after_this_request(cleanup)
    return "x"


# GET / -> 200, X-Clean: 1, no Set-Cookie
# GET /?lang=en -> 200, Set-Cookie: lang=en; Path=/
