"""after_this_request wants the response back, too."""
from flask import Flask, after_this_request, request
import flask as f

app = Flask(__name__)


@app.route("/decorated")
def decorated():
    @after_this_request
    def remember(response):  # RSP701
        response.set_cookie("seen", "1")

    return "x"


@app.route("/called")
def called():
    def remember(response):  # RSP701
        if request.args:
            response.set_cookie("seen", "1")

    f.after_this_request(remember)
    return "x"


@app.route("/lambda")
def with_lambda():
    after_this_request(lambda response: response.set_cookie("seen", "1"))  # RSP701
    return "x"


# GET /decorated -> TypeError: 'NoneType' object is not callable
# GET /called -> TypeError: 'NoneType' object is not callable
# GET /lambda -> TypeError: 'NoneType' object is not callable
