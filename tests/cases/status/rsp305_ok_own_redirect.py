"""A project's own redirect() that makes a page with a link."""

from flask import Flask, make_response

app = Flask(__name__)


def redirect(target, code=200):
    return make_response(f"<a href='{target}'>go on</a>", code)


@app.get("/")
def index():
    return redirect("/next", 200)


@app.get("/b")
def b():
    return redirect("/next"), 403


# GET / -> 200, body: <a href='/next'>go on</a>
# GET /b -> 403, body: <a href='/next'>go on</a>
