"""app.make_response needs no context, nor does a Response that only lends its text."""

from flask import Flask, Response

app = Flask(__name__)
EMPTY = app.make_response("empty").get_data(as_text=True)
KIND = Response("x", mimetype="text/csv").mimetype


@app.get("/")
def index():
    return f"{EMPTY} {KIND}"


# GET / -> 200, body: empty text/csv
