"""The project's own helper or view, or a module's function, is named without being called."""

import flask as f

app = f.Flask(__name__)


def page():
    return f.make_response("page")


@app.get("/helper")
def helper():
    resp = page
    resp.headers["X-A"] = "1"  # RSP106
    return "x"


@app.get("/module")
def module():
    resp = f.make_response
    if f.request.args:
        resp.set_cookie("a", "1")  # RSP106
    return "x"


@app.get("/app")
def by_app():
    resp = app.make_response
    resp.headers["X-A"] = "1"  # RSP106
    return "x"


# GET /helper -> AttributeError: 'function' object has no attribute 'headers'
# GET /module -> 200, body: x
# GET /module?a=1 -> AttributeError: 'function' object has no attribute 'set_cookie'
# GET /app -> AttributeError: 'function' object has no attribute 'headers'
