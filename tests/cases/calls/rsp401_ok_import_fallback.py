"""Another library's make_response, when it is there."""

from flask import Flask, Response

try:
    from no_such_web_kit import make_response
except ImportError:

    def make_response(body, *, status=200, mimetype="text/plain"):
        return Response(body, status=status, mimetype=mimetype)


app = Flask(__name__)


@app.get("/")
def index():
    return make_response("x", status=202, mimetype="text/csv")


# GET / -> 202, Content-Type: text/csv; charset=utf-8, body: x
