"""The number reaches set_cookie through a helper, unpacked options and a hook."""
from flask import Flask, Response, after_this_request, make_response

app = Flask(__name__)
SEEN = {"key": "seen", "value": 1}
VERSION = 3


@app.after_request
def stamp(response: Response) -> Response:
    if response.mimetype == "application/json":
        response.set_cookie("version", VERSION)  # RSP602
    return response


@app.route("/json")
def as_json():
    return {"a": 1}


@app.route("/unpacked")
def unpacked():
    resp = make_response("x")
    resp.set_cookie(**SEEN)  # RSP602
    return resp


@app.route("/closure")
def closure():
    tries = 0
    tries = tries + 1

    @after_this_request
    def remember(response):
        response.set_cookie("tries", tries)  # RSP602
        return response

    return "x"


# GET /json -> TypeError: ...
# GET /unpacked -> TypeError: ...
# GET /closure -> TypeError: ...
