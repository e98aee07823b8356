"""cookies assigned on a response is an attribute that nobody reads."""
from flask import Flask, make_response, request

app = Flask(__name__)


class Tracker:
    def __init__(self, app):
        app.after_request(self.track)

    def track(self, response):
        response.cookies = {"seen": "1"}  # RSP601
        return response


Tracker(app)


@app.route("/")
def index():
    resp = make_response("x")
    resp.cookies = request.cookies  # RSP601
    return resp


# GET / -> 200, no Set-Cookie
