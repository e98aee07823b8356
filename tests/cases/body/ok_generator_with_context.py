"""stream_with_context in its forms, and a template streamed by Flask."""
from flask import Flask, Response, g, request, session, stream_with_context

app = Flask(__name__)


@app.before_request
def start():
    g.user = "Ann"


@app.route("/decorated")
def decorated():
    @stream_with_context
    def generate():
        yield "Hello "
        yield request.args["name"]

    return Response(generate())


def lines():
    yield g.user
    yield session.get("mood", " fine")


@app.route("/wrapped")
def wrapped():
    return Response(stream_with_context(lines()), mimetype="text/plain")


@app.route("/returned")
def returned():
    gen = stream_with_context(request.args[key] for key in ("a", "b"))
    return gen, {"Content-Type": "text/plain"}


# GET /decorated?name=Ann -> 200, body: Hello Ann
# GET /wrapped -> 200, body: Ann fine
# GET /returned?a=1&b=2 -> 200, body: 12
