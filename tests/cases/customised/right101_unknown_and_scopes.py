"""Values we cannot know, and the same name in another scope."""

from flask import Flask, after_this_request, current_app, make_response, render_template

app = Flask(__name__)

page = "the module's text"


def make_page(kind):
    return current_app.config["MAKERS"][kind]()


app.config["MAKERS"] = {"a": lambda: make_response("a")}


@app.get("/unknown")
def unknown():
    page = make_page("a")
    page.headers["X-U"] = "1"
    return page


@app.get("/hook")
def hook():
    page = render_template("p.html")

    @after_this_request
    def add(page):
        page.headers["X-Hook"] = "1"
        return page

    return page


@app.after_request
def stamp(page):
    page.headers["X-Stamp"] = "1"
    return page


@app.get("/global")
def rebound():
    global page
    page = make_response("fresh")
    page = [page]
    for one in page:
        one.headers["X-G"] = "1"
    return page[0]


@app.get("/param")
def param(page=None):
    if page is None:
        page = make_response("p")
    page.headers["X-P"] = "1"
    return page


# GET /unknown -> 200, X-U: 1, body: a
# GET /hook -> 200, X-Hook: 1, X-Stamp: 1, body: p.html
# GET /global -> 200, X-G: 1, body: fresh
# GET /param -> 200, X-P: 1, body: p
