"""A status from elsewhere may be the same one."""

from flask import Flask, make_response, request

app = Flask(__name__)


def fail(code):
    return make_response("x", code)


@app.get("/a")
def a():
    code = int(request.args.get("code", 404))
    return fail(code), code


@app.errorhandler(404)
def not_found(e):
    return e.get_response(), e.code


# GET /a -> 404, body: x
# GET /x -> 404
