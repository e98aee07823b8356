"""The status comes from the exception in one way or another."""

from flask import Flask, jsonify

app = Flask(__name__)
from werkzeug.exceptions import HTTPException


class ApiError(Exception):
    status_code = 422


@app.errorhandler(HTTPException)
def http_error(e):
    return jsonify(error=e.name), e.code


@app.errorhandler(ApiError)
def api_error(e):
    resp = jsonify(error=str(e))
    resp.status_code = e.status_code
    return resp


@app.errorhandler(ZeroDivisionError)
def division(e):
    code = getattr(e, "code", 500)
    return {"error": "division"}, code


@app.get("/api")
def api():
    raise ApiError("bad field")


@app.get("/div")
def div():
    return str(1 // 0)


# GET /x -> 404, body: {"error":"Not Found"}
# GET /api -> 422, body: {"error":"bad field"}
# GET /div -> 500, body: {"error":"division"}
