"""Names that are rebound, deleted, unpacked or looped over before they are customised."""

from flask import Flask, Response, jsonify, make_response, render_template, request

app = Flask(__name__)


@app.get("/del")
def deleted():
    page = render_template("p.html")
    text = page
    del page
    page = make_response(text)
    page.headers["X-A"] = "1"
    return page


@app.get("/swap")
def swap():
    page, text = "text", make_response("x")
    page, text = text, page
    page.headers["X-A"] = text
    return page


@app.get("/for")
def loop():
    page = "text"
    for page in (make_response("a"), make_response("b")):
        page.headers["X-A"] = "1"
    return page


@app.get("/with")
def with_client():
    page = "text"
    with app.test_request_context("/x") as context:
        page = make_response(page)
        page.headers["X-Path"] = context.request.path
    return page


@app.get("/comprehension")
def comprehension():
    page = "outer"
    pages = [page for page in (make_response("a"), make_response("b"))]
    pages[0].headers["X-A"] = page
    return pages[0]


@app.get("/except")
def handled():
    page = "text"
    try:
        page = jsonify(n=int(request.args["n"]))
    except (KeyError, ValueError) as error:
        page = Response(str(error), 400)
    page.headers["X-A"] = "1"
    return page


@app.get("/match/<kind>")
def matched(kind):
    page = "text"
    match kind:
        case "json":
            page = jsonify(kind=kind)
        case _:
            page = make_response(page)
    page.headers["X-A"] = "1"
    return page


# GET /del -> 200, X-A: 1, body: p.html
# GET /swap -> 200, X-A: text, body: x
# GET /for -> 200, X-A: 1, body: b
# GET /with -> 200, X-Path: /x, body: text
# GET /comprehension -> 200, X-A: outer, body: a
# GET /except -> 400, X-A: 1, body: 400 Bad Request: The browser (or proxy) sent a request that...
# GET /match/a -> 200, X-A: 1, body: text
