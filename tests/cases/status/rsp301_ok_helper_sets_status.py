"""Helpers of the module that set the status, before and after their use."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def problem(title, status):
    response = jsonify(title=title)
    response.status_code = status
    return response


@app.errorhandler(404)
def not_found(e):
    return problem("not found", 404)


@app.errorhandler(405)
def not_allowed(e):
    return finish(make_response("not allowed"), **{"code": 405})


def finish(resp, code):
    resp.status = str(code)
    return resp


# GET /x -> 404, body: {"title":"not found"}
# POST /static/a -> 405, body: not allowed
