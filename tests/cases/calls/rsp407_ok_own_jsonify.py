"""A project's own jsonify takes a status."""

import flask

app = flask.Flask(__name__)


def jsonify(data, status=200):
    response = flask.jsonify(data)
    response.status_code = status
    return response


class Tools:
    @staticmethod
    def jsonify(data, status):
        return jsonify(data, status=status)


@app.get("/a")
def a():
    return jsonify({"error": "none"}, 404)


@app.get("/b")
def b():
    return Tools.jsonify({"error": "none"}, status=400)


# GET /a -> 404, body: {"error":"none"}
# GET /b -> 400, body: {"error":"none"}
