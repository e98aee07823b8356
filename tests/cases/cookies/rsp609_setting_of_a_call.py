"""A setting is what a function gives; what the module's names are stays known after that."""

from flask import Flask, make_response, render_template_string

app = Flask(__name__)


def age():
    return "86400"


app.config["AGE"] = age()


@app.get("/remember")
def remember():
    response = make_response("x")
    response.set_cookie("unit", "1", max_age=app.config["AGE"])  # RSP609
    return response


@app.get("/page")
def page():
    page = render_template_string("x")
    page.headers["X-Page"] = "1"  # RSP101
    return page


# GET /remember -> TypeError: ...
# GET /page -> AttributeError: 'str' object has no attribute 'headers'
