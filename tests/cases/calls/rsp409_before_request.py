"""In a hook and in a local decorator's wrapper."""

from functools import wraps

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.before_request
def guard():
    if request.path == "/closed":
        return redirect(url_for("index"), message="closed")  # RSP409
    return None


def only_https(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if not request.is_secure:
            return redirect("https://localhost/", http_status=308)  # RSP409
        return view(*args, **kwargs)

    return wrapper


@app.get("/")
@only_https
def index():
    return "hi"


# GET /closed -> TypeError: redirect() got an unexpected keyword argument 'message'
# GET / -> TypeError: redirect() got an unexpected keyword argument 'http_status'
