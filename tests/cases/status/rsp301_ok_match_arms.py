"""Each arm of a match sends its status or hands the error on."""

from flask import Flask, jsonify

app = Flask(__name__)
from werkzeug.exceptions import HTTPException


@app.errorhandler(HTTPException)
def any_error(e):
    match e.code:
        case 404:
            return "no such page", 404
        case 405 | 406 as code:
            return jsonify(error="method"), code
        case _:
            return e


# GET /x -> 404, body: no such page
# POST /static/x -> 405, body: {"error":"method"}
