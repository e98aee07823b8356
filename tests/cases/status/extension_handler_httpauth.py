"""Error handlers of Flask-HTTPAuth: it sets 401 on content, and takes a response as it is."""

from flask import Flask, jsonify, make_response
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth

app = Flask(__name__)
bare = HTTPTokenAuth()
headed = HTTPBasicAuth()
text = HTTPBasicAuth()
pair = HTTPTokenAuth()
data = HTTPTokenAuth()


@bare.error_handler
def bare_error():
    return jsonify(status=False, message="who are you?")  # RSP315


@headed.error_handler
def headed_error(status):
    return "who are you?", {"X-Status": str(status)}  # RSP315


@text.error_handler
def text_error():
    return "who are you?"


@pair.error_handler
def pair_error(status):
    return {"status": False, "code": status}, status


@data.error_handler
def data_error():
    return {"error": "who are you?"}


@app.get("/bare")
@bare.login_required
def bare_page():
    return "secret"


@app.get("/headed")
@headed.login_required
def headed_page():
    return make_response("secret")


@app.get("/text")
@text.login_required
def text_page():
    return "secret"


@app.get("/pair")
@pair.login_required
def pair_page():
    return "secret"


@app.get("/data")
@data.login_required
def data_page():
    return "secret"


# GET /bare -> 200
# GET /headed -> 200
# GET /text -> 401
# GET /pair -> 401
# GET /data -> 401
