"""A 3xx code that the project has put into the aborter's mapping is known to abort()."""

from flask import Flask, abort
from werkzeug.exceptions import HTTPException, _aborter


class NotModified(HTTPException):
    code = 304


app = Flask(__name__)
_aborter.mapping.update({304: NotModified})
app.aborter.mapping[304] = NotModified


@app.get("/")
def same():
    abort(304)


# GET / -> 304
