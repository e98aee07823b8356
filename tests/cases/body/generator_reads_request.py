"""A streaming generator reads the request after the view has ended."""
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    def generate():
        yield "Hello "
        yield request.args["name"]  # RSP511

    return Response(generate(), mimetype="text/plain")


@app.route("/direct")
def direct():
    def generate():
        for word in ("a", "b"):
            yield word + request.args.get("end", "")  # RSP511

    return generate(), {"Content-Type": "text/plain"}


# GET /hello?name=Ann -> RuntimeError: Working outside of request context....
# GET /direct -> RuntimeError: Working outside of request context...
