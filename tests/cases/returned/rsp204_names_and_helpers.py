"""None reaches the return through a name, a helper or an error handler."""

from __future__ import annotations

from typing import Optional

from flask import Flask, request

app = Flask(__name__)


@app.get("/name")
def name():
    result = None
    if request.args:
        result = "args"
    return result  # RSP204


@app.get("/helper")
def helper():
    return find(request.args.get("n"))  # RSP204


def find(n):
    for row in ("1", "2"):
        if row == n:
            return row
    return None


@app.get("/typed")
def typed() -> Optional[str]:
    page: str | None = None
    for key in request.args:
        page = key
    return page  # RSP204


@app.errorhandler(404)
def missing(error):  # RSP204
    app.logger.info("missing %s", request.path)


class Missing(Exception):
    pass


@app.errorhandler(Missing)
def no_such_thing(error):
    return None, 404  # RSP204


@app.get("/raise")
def raises():
    raise Missing


# GET /name -> TypeError: The view function for 'name' did not return a valid response. The fu...
# GET /helper -> TypeError: The view function for 'helper' did not return a valid response. Th...
# GET /typed -> TypeError: The view function for 'typed' did not return a valid response. The...
# GET /nope -> TypeError: The view function for None did not return a valid response. The func...
# GET /raise -> TypeError: The view function for 'raises' did not return a valid response. The...
