"""An error of any kind that is tested first: what is returned is an answer."""

from flask import Flask, abort, request
from werkzeug.exceptions import BadRequest, HTTPException

app = Flask(__name__)


@app.get("/tested")
def tested():
    try:
        abort(404)
    except Exception as error:
        if isinstance(error, HTTPException):
            return error
        return "failed", 500


@app.get("/one-of")
def one_of():
    try:
        return str(int(request.args["n"]))
    except Exception as error:
        if not isinstance(error, (BadRequest, HTTPException)):
            return "no number", 422
        return error, 400


@app.errorhandler(500)
def broken(error):
    return "broken", 500


# GET /tested -> 404
# GET /one-of -> 400
# GET /one-of?n=x -> 422, body: no number
