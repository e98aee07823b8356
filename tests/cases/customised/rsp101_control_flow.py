"""Every path leaves text in the name that is customised afterwards."""

import io

from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/try")
def tried():
    try:
        n = int(request.args["n"])
        page = render_template("number.html", n=n)
    except (KeyError, ValueError):
        page = "no number"
    finally:
        app.logger.debug("asked")
    page.headers["X-Tried"] = "1"  # RSP101
    return page


@app.get("/with")
def with_file():
    with io.StringIO("x") as source:
        html = "<pre>" + source.read() + "</pre>"
        html.headers["X-With"] = "1"  # RSP101
    return html


@app.get("/loop")
def loop():
    html = ""
    for i in range(3):
        if i == 1:
            continue
        html += f"<li>{i}</li>"
    html.headers["X-Items"] = "2"  # RSP101
    return html


@app.get("/match/<kind>")
def matched(kind):
    match kind:
        case "a":
            page = render_template("a.html")
        case "b" | "c":
            page = f"{kind}.html"
        case _:
            page = "other"
    page.status = "202 ACCEPTED"  # RSP101
    return page


@app.get("/walrus")
def walrus():
    if page := render_template("w.html"):
        page.headers["X-W"] = "1"  # RSP101
    return page


# GET /try?n=1 -> AttributeError: 'str' object has no attribute 'headers'
# GET /try -> AttributeError: 'str' object has no attribute 'headers'
# GET /with -> AttributeError: 'str' object has no attribute 'headers'
# GET /loop -> AttributeError: 'str' object has no attribute 'headers'
# GET /match/b -> AttributeError: 'str' object has no attribute 'status'
# GET /walrus -> AttributeError: 'str' object has no attribute 'headers'
