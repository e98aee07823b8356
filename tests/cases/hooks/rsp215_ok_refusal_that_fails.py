"""A wrapper that refuses with an answer of its own, and with another if making that one fails."""

from functools import wraps

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)
app.config["AUDIT"] = int


def without_cookies(response):
    for name in ("sid", "user"):
        response.delete_cookie(name)
    app.config["AUDIT"](request.args.get("cookie"))


def refused(message):
    try:
        response = make_response(message, 401)
        without_cookies(response)
        return response
    except ValueError:
        response = make_response(f"{message}, please", 401)
        without_cookies(response)
        return response


def checked(view):
    @wraps(view)
    def inner(*args, **kwargs):
        try:
            if "user" not in request.args:
                return refused("Log in first")
            if app.config["AUDIT"]("1") != 1:
                return refused("Try again")
            return view(*args, **kwargs)
        except Exception as error:
            return jsonify(error=str(error)), 500
        finally:
            app.config["AUDIT"]("0")

    return inner


@app.get("/")
@checked
def index():
    return "home"


# GET /?user=ada -> 200, body: home
# GET /?cookie=1 -> 401, Set-Cookie: sid=; ...
# GET / -> 500, no Set-Cookie
