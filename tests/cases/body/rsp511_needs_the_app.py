"""Templates, addresses and current_app need the request, too, when a generator is sent."""

from flask import Flask, Response, current_app, render_template, stream_with_context, url_for

app = Flask(__name__)


@app.get("/rows")
def rows():
    def generate():
        for _ in range(2):
            yield render_template("row.html")  # RSP511

    return Response(generate())


@app.get("/links")
def links():
    return Response(url_for("rows") for _ in range(2))  # RSP511


def log_lines():
    yield "start"
    current_app.logger.info("sent")  # RSP511


@app.get("/log")
def log():
    return Response(log_lines(), mimetype="text/plain")


@app.get("/kept")
def kept():
    @stream_with_context
    def generate():
        yield render_template("row.html")
        yield url_for("rows")

    return Response(generate())


@app.get("/before")
def before():
    address = url_for("rows")
    page = render_template("row.html")
    name = current_app.name

    def generate():
        yield page
        yield address
        yield name

    return Response(generate())


@app.get("/own")
def own():
    def generate():
        with app.app_context():
            yield current_app.name

    return Response(generate())


@app.get("/joined")
def joined():
    def parts():
        yield url_for("rows")

    return "".join(parts())


# GET /rows -> RuntimeError: ...
# GET /links -> RuntimeError: ...
# GET /log -> RuntimeError: ...
# GET /kept -> 200, body: row.html/rows
# GET /before -> 200, body: row.html/rows...
# GET /own -> 200
# GET /joined -> 200, body: /rows
