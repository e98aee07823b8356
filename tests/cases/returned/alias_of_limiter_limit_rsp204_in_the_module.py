"""Aliases in the module: of a limiter's and a cache's method, and of a decorator function."""

from flask import Flask, request
from flask_caching import Cache
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import login_required

app = Flask(__name__)
app.config["LOGIN_DISABLED"] = True
limiter = Limiter(get_remote_address, app=app)
cache = Cache(app, config={"CACHE_TYPE": "NullCache"})
slowly = limiter.limit("9 per minute")
cached = cache.cached
members = login_required


@app.get("/a")
@slowly
def a():  # RSP204
    if request.args:
        return "a"


@app.get("/b")
@cached(timeout=3)
def b():  # RSP204
    if request.args:
        return "b"


@app.get("/c")
@members
def c():  # RSP204
    if request.args:
        return "c"


# GET /a -> TypeError: The view function for 'a' did not return a valid response. The function ei...
# GET /b -> TypeError: The view function for 'b' did not return a valid response. The function ei...
# GET /a?x=1 -> 200, body: a
