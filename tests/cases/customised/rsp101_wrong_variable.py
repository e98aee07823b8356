"""The response is made, but the text beside it is customised."""

import json

from flask import Flask, jsonify, make_response, render_template

app = Flask(__name__)


@app.get("/html")
def html():
    html = render_template("p.html")
    response = make_response(html)
    html.headers["X-A"] = "1"  # RSP101
    return response


@app.get("/not-kept")
def not_kept():
    page = render_template("p.html")
    page = make_response(page).get_data(as_text=True)
    page.set_cookie("a", "1")  # RSP101
    return page


@app.get("/unwrapped")
def unwrapped():
    body = json.dumps({"a": 1})
    response = jsonify(json.loads(body))
    body.status_code = 201  # RSP101
    return response


@app.get("/after-str")
def after_str():
    number = 5
    page = str(number)
    page.content_type = "text/plain"  # RSP101
    return page


@app.get("/slice")
def sliced():
    page = "long text"[:4]
    page.headers["X-A"] = "1"  # RSP101
    return page


# GET /html -> AttributeError: 'str' object has no attribute 'headers'
# GET /not-kept -> AttributeError: 'str' object has no attribute 'set_cookie'
# GET /unwrapped -> AttributeError: 'str' object has no attribute 'status_code'
# GET /after-str -> AttributeError: 'str' object has no attribute 'content_type'
# GET /slice -> AttributeError: 'str' object has no attribute 'headers'
