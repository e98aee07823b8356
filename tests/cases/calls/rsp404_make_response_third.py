"""The same in make_response, and with a constant."""

import flask as f

app = f.Flask(__name__)
XML = "application/xml"


@app.get("/a")
def a():
    return f.make_response("<a/>", 200, "text/xml")  # RSP404


@app.get("/b")
def b():
    resp = f.make_response(f.render_template("feed.xml"), 200, XML)  # RSP404
    return resp


# GET /a -> ValueError: not enough values to unpack...
# GET /b -> ValueError: not enough values to unpack...
