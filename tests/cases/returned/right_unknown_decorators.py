"""A decorator that we cannot see stands between the function and its route."""

from flask import Blueprint, Flask, make_response
from some_project.http import as_response, json_api, paginated

app = Flask(__name__)
bp = Blueprint("bp", __name__)


@app.get("/none")
@as_response
def none():
    print("asked")


@app.get("/number")
@json_api
def number():
    return 42


@bp.get("/set")
@paginated(per_page=10)
def a_set():
    return {"a", "b"}


@bp.get("/branch")
@json_api
def branch():
    if bp.name == "bp":
        return {"a": 1}


@bp.get("/object")
@json_api
async def an_object():
    return object()


@app.get("/customised")
@as_response
def customised():
    response = make_response("x")
    response.headers["X-A"] = "1"
    return response
