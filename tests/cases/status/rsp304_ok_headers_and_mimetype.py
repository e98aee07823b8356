"""Content types where they belong."""

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "a,b", {"Content-Type": "text/csv"}


@app.get("/b")
def b():
    return Response("<a/>", mimetype="application/xml")


@app.get("/c")
def c():
    resp = make_response("a,b")
    resp.mimetype = "text/csv"
    return resp


# GET /a -> 200, Content-Type: text/csv, body: a,b
# GET /b -> 200, Content-Type: application/xml; charset=utf-8, body: <a/>
# GET /c -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
