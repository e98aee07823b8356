"""A project's own abort, and those of other objects."""

import flask

app = flask.Flask(__name__)


def abort(message, status=400, **extra):
    flask.abort(flask.make_response({"message": message, **extra}, status))


class Job:
    state = "running"

    def abort(self, reason):
        self.state = reason


@app.get("/a")
def a():
    abort("no such item", status=404, hint="look again")


@app.get("/b")
def b():
    job = Job()
    job.abort("404")
    return job.state


# GET /a -> 404, body: {"hint":"look again","message":"no such item"}
# GET /b -> 200, body: 404
