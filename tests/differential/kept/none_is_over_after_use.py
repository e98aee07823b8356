"""What was used as a response on a path cannot be None at its end."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def tidy(response):
    if request.args.get("q1"):
        response = None
    return response


@app.errorhandler(404)
def missing(error):
    page = tidy(jsonify(a=1))
    if request.args.get("q2"):
        page = jsonify(b=1), 404
    else:
        page.status_code = 404
    return page


# GET /missing -> 404
# GET /missing?q1=1&q2=1 -> 404
# GET /missing?q1=1 -> AttributeError: 'NoneType' object has no attribute 'status_code'...
