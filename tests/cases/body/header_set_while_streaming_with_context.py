"""Not even stream_with_context lets a generator set headers or the status any more."""
from flask import Flask, Response, make_response, request, stream_with_context

app = Flask(__name__)


@app.route("/a")
def a():
    @stream_with_context
    def generate():
        yield "hello "
        yield request.args.get("name", "you")
        resp.headers.add("X-Done", "1")  # RSP508

    resp = make_response(generate())
    return resp


@app.route("/b")
def b():
    resp = Response(mimetype="text/plain")

    def generate():
        try:
            yield "one"
            raise ValueError("broken")
        except ValueError:
            resp.status_code = 500  # RSP508
            yield "error"

    resp.response = generate()
    return resp


# GET /a?name=Ann -> 200, no X-Done, body: hello Ann
# GET /b -> 200, body: oneerror
