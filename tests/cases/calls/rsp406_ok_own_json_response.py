"""A subclass that accepts a dict, and other libraries' Response."""

import flask
from flask import Flask, json

app = Flask(__name__)


class JSONResponse(flask.Response):
    default_mimetype = "application/json"

    def __init__(self, response=None, **kwargs):
        if isinstance(response, (dict, list)):
            response = json.dumps(response)
        super().__init__(response, **kwargs)


@app.get("/a")
def a():
    return JSONResponse({"a": 1})


@app.get("/b")
def b():
    class Response(dict):
        pass

    return Response({"b": 2})


# GET /a -> 200, body: {"a": 1}
# GET /b -> 200, body: {"b":2}
