"""A status that a view leaves on the request, for the function that makes the response."""

import flask

app = flask.Flask(__name__)


def accepted(view):
    def handler():
        flask.request.status_code = 202
        return render(view())

    return handler


def render(data):
    status = getattr(flask.request, "status_code", None)
    return flask.jsonify(data), status or 200


@app.post("/jobs")
def jobs():
    return accepted(lambda: {"id": 1})()


# POST /jobs -> 202, json: {"id": 1}
