"""An own class called Response, and a subclass with more arguments."""

import flask

app = flask.Flask(__name__)


class Response:
    def __init__(self, content, status_code=200):
        self.content, self.status_code = content, status_code


class ApiResponse(flask.Response):
    def __init__(self, content=None, code=200, **kwargs):
        super().__init__(content, status=code, **kwargs)


@app.get("/a")
def a():
    remote = Response(content="x", status_code=204)
    return remote.content


@app.get("/b")
def b():
    return ApiResponse(content="x", code=202, mimetype="text/plain")


# GET /a -> 200, body: x
# GET /b -> 202, body: x
