"""Text is used as text; only methods that text has are called."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    page = render_template("p.html")
    page = page.strip().replace("p", "q").title()
    count = page.count("Q")
    response = make_response(page)
    response.headers["X-Count"] = str(count)
    response.headers["X-Type"] = page.encode().__class__.__name__
    return response


@app.get("/b")
def b():
    parts = {"headers": {}}
    parts["headers"]["X-B"] = "1"
    body = "{headers}".format(headers="x")
    return body, 200, parts["headers"]


@app.get("/c")
def c():
    page = "x"
    kind = getattr(page, "mimetype", "none")
    return page + kind


# GET /a -> 200, X-Count: 1, X-Type: bytes, body: Q.Html
# GET /b -> 200, X-B: 1, body: x
# GET /c -> 200, body: xnone
