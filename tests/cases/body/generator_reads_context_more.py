"""yield from, make_response with a tuple, and a lambda's generator expression."""
from flask import Flask, g, make_response, request, session

app = Flask(__name__)
app.secret_key = "for the test"


@app.before_request
def start():
    g.rows = ["a", "b"]


@app.route("/from")
def yielded_from():
    def generate():
        yield "rows "
        yield from g.rows  # RSP511

    return app.response_class(generate())


@app.route("/pair")
def pair():
    def generate():
        if session.get("admin"):  # RSP511
            yield "admin"
        yield "x"

    return make_response((generate(), 200))


@app.route("/given/<end>")
def given(end):
    def generate(words):
        for word in words:
            yield f"{word}{request.method}{end}"  # RSP511

    return generate(["a", "b"]), 200


# GET /from -> RuntimeError: Working outside of application context...
# GET /pair -> RuntimeError: Working outside of request context...
# GET /given/x -> RuntimeError: Working outside of request context...
