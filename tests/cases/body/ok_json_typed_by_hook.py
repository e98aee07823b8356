"""A hook gives every answer of the API its type."""
import json

from flask import Flask

app = Flask(__name__)


@app.after_request
def json_everywhere(response):
    response.headers["Content-Type"] = "application/json"
    return response


@app.route("/")
def index():
    return json.dumps({"a": 1})


@app.errorhandler(404)
def missing(error):
    return json.dumps({"error": "not found"}), 404


# GET / -> 200, Content-Type: application/json
# GET /nope -> 404, Content-Type: application/json
