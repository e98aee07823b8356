"""A policy over several lines is right once its newlines are gone."""
from flask import Flask, make_response

app = Flask(__name__)
CSP = """
default-src 'self';
img-src *
""".replace("\n", " ").strip()


@app.route("/")
def page():
    text = "one\ntwo"
    resp = make_response(text)
    resp.headers["Content-Security-Policy"] = CSP
    resp.headers["X-Lines"] = " ".join(text.split("\n"))
    resp.headers["X-First"] = text.splitlines()[0]
    return resp


# GET / -> 200, Content-Security-Policy: default-src 'self'; img-src *, X-Lines: one two, X-First: one
