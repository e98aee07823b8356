"""The text goes through other names, tuples and conditional expressions first."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/rename")
def rename():
    page = render_template("p.html")
    r = page
    r.headers["X-R"] = "1"  # RSP101
    return page


@app.get("/unpack")
def unpack():
    page, status = render_template("p.html"), 201
    page.headers["X-S"] = "1"  # RSP101
    return page, status


@app.get("/ternary")
def ternary():
    page = render_template("big.html") if request.args else "small"
    page.headers["X-T"] = "1"  # RSP101
    return page


@app.get("/chained")
def chained():
    return render_template("p.html").set_cookie("a", "1")  # RSP101


@app.get("/data")
def data():
    response = make_response("text")
    response = response.get_data(as_text=True)
    response.headers["X-D"] = "1"  # RSP101
    return response


# GET /rename -> AttributeError: 'str' object has no attribute 'headers'
# GET /unpack -> AttributeError: 'str' object has no attribute 'headers'
# GET /ternary -> AttributeError: 'str' object has no attribute 'headers'
# GET /chained -> AttributeError: 'str' object has no attribute 'set_cookie'
# GET /data -> AttributeError: 'str' object has no attribute 'headers'
