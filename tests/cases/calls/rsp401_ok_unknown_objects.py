"""make_response of an object that nobody here knows, as Dash's backends have it."""

import flask

app = flask.Flask(__name__)


class Backend:
    def __init__(self):
        self.made = []

    def make_response(self, data, mimetype=None, status=None):
        self.made.append(status)
        return flask.Response(data, status=status, mimetype=mimetype)


def answer(backend, text):
    return backend.make_response(text, mimetype="text/plain", status=202)


backend = getattr(flask, "no_such_backend", Backend())


@app.get("/a")
def a():
    return backend.make_response("a", mimetype="text/plain", status=201)


@app.get("/b")
def b():
    return answer(backend, "b")


# GET /a -> 201, Content-Type: text/plain; charset=utf-8, body: a
# GET /b -> 202, body: b
