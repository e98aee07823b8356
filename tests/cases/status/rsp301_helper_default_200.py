"""A helper with a default status that the handler does not override."""

from flask import Flask, make_response

app = Flask(__name__)


def page(body, status=200):
    response = make_response(f"<main>{body}</main>", status)
    response.headers["X-Frame-Options"] = "DENY"
    return response


@app.route("/")
def home():
    return page("home")


@app.errorhandler(404)
def not_found(e):
    return page("not found")  # RSP301


@app.errorhandler(405)
def not_allowed(e):
    return page("not allowed", 405)


# GET / -> 200, body: <main>home</main>
# GET /nope -> 200, body: <main>not found</main>
