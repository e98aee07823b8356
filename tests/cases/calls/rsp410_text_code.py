"""abort with the number as text, and with words."""

from flask import Flask, abort

app = Flask(__name__)


@app.get("/a")
def a():
    abort("404")  # RSP410


@app.get("/b")
def b():
    abort("not found")  # RSP410


# GET /a -> LookupError: no exception for '404'
# GET /b -> LookupError: no exception for 'not found'
