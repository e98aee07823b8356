"""A project's own dumps and to_json take a status."""

from flask import Flask, Response, make_response

app = Flask(__name__)


class json:
    @staticmethod
    def dumps(data, status):
        return Response(repr(data), status=status, mimetype="text/plain")


def to_json(data, code=200):
    return json.dumps(data, code)


@app.get("/a")
def a():
    return make_response(json.dumps({"a": 1}, 401))


@app.get("/b")
def b():
    return make_response(to_json({"a": 1}, 404))


# GET /a -> 401, body: {'a': 1}
# GET /b -> 404, body: {'a': 1}
