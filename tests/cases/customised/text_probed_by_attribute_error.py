"""Code that is ready for text without headers, and code that only logs any error."""

from flask import Flask, make_response, render_template_string

app = Flask(__name__)


def decorate(page):
    try:
        page.headers["X-A"] = "1"
    except AttributeError:
        page = make_response(page)
        page.headers["X-A"] = "1"
    return page


@app.get("/d")
def d():
    return decorate(render_template_string("d"))


@app.get("/e")
def e():
    page = render_template_string("e")
    try:
        page.headers["X-A"] = "1"  # RSP101
    except Exception as error:
        app.logger.info(error)
    return page


# GET /d -> 200, X-A: 1
# GET /e -> 200, no X-A
