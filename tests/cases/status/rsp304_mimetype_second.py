"""A content type where the status belongs."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response("a,b\n1,2\n", "text/csv")  # RSP304


@app.get("/b")
def b():
    xml = render_template("feed.xml")
    return xml, "application/xml"  # RSP304


# GET /a -> 0 text/csv
# GET /b -> 0 application/xml, body: feed.xml
