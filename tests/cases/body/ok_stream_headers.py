"""Headers set before the stream starts, and helpers inside a generator that are no headers."""
from flask import Flask, Response

app = Flask(__name__)


@app.route("/rows")
def rows():
    count = 3

    def generate():
        for number in range(count):
            yield f"{number}\n"

    resp = Response(generate(), mimetype="text/plain")
    resp.headers["X-Count"] = str(count)
    resp.set_cookie("seen", "1")
    return resp


@app.route("/part")
def part():
    def generate():
        headers = {}
        headers["X-Part"] = "1"
        yield "--b\n" + "".join(f"{k}: {v}\n" for k, v in headers.items()) + "\nbody"

    return Response(generate(), mimetype="multipart/mixed; boundary=b")


def responses(names):
    for name in names:
        resp = Response(name)
        resp.headers["X-Name"] = name
        yield resp


@app.route("/first")
def first():
    return next(responses(["a", "b"]))


# GET /rows -> 200, X-Count: 3, Set-Cookie: seen=1; Path=/
# GET /part -> 200, Content-Type: multipart/mixed; boundary=b
# GET /first -> 200, X-Name: a, body: a
