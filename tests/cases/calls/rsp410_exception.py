"""An exception, or its class, is raised and not handed to abort."""

from flask import Flask, abort
from werkzeug.exceptions import Gone, HTTPException, NotFound

app = Flask(__name__)


@app.get("/a")
def a():
    abort(NotFound())  # RSP410


@app.get("/b")
def b():
    try:
        raise Gone("sold")
    except Gone as error:
        abort(error)  # RSP410


@app.get("/c")
def c():
    try:
        raise Gone("sold")
    except HTTPException as error:
        abort(error.code, error.description)


# GET /a -> LookupError: no exception for <NotFound '404: Not Found'>
# GET /b -> LookupError: no exception for <Gone '410: Gone'>
# GET /c -> 410
