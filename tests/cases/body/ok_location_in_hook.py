"""A hook and a helper cannot know the status that the response has or will have."""
from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.after_request
def keep_language(response):
    if "Location" in response.headers and request.args.get("lang"):
        response.headers["Location"] += "?lang=" + request.args["lang"]
    elif response.status_code == 201:
        response.headers["Location"] = "/things/7"
    return response


def point_to(response, url):
    response.headers["Location"] = url
    return response


@app.route("/")
def index():
    return redirect("/home")


@app.route("/hand/<int:code>")
def by_hand(code):
    return point_to(make_response("x", code), "/home")


# GET /?lang=en -> 302, Location: /home?lang=en
# GET /hand/301 -> 301, Location: /home
