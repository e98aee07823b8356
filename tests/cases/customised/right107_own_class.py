"""The project's own class is called Response and keeps state on the class."""

from flask import Flask, make_response

app = Flask(__name__)


class Response:
    headers = {}
    status_code = 200

    @classmethod
    def set_cookie(cls, key, value):
        cls.headers[key] = value


@app.get("/own")
def own():
    Response.status_code = 404
    Response.set_cookie("a", "1")
    Response.headers["X-A"] = "1"
    return make_response(str(Response.status_code), Response.headers)


@app.get("/param")
def param(Response=None):
    Response = make_response("x")
    Response.status_code = 202
    Response.headers["X-P"] = "1"
    return Response


# GET /own -> 200, X-A: 1, body: 404
# GET /param -> 202, X-P: 1, body: x
