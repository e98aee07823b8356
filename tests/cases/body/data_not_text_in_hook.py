"""A hook wraps the JSON of the view and an error handler rebuilds its page, both without dumps."""
from flask import Flask
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.after_request
def envelope(response):
    if response.is_json:
        response.data = {"data": response.get_json()}  # RSP510
    return response


@app.errorhandler(HTTPException)
def problem(error):
    response = error.get_response()
    response.data = dict(code=error.code, name=error.name)  # RSP510
    return response


@app.route("/")
def index():
    return {"a": 1}


# GET / -> TypeError: ...
# GET /nope -> TypeError: ...
