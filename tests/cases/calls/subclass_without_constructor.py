"""A Response subclass with nothing but defaults takes what Response takes, and no more."""

from flask import Flask, Response

app = Flask(__name__)


class Xml(Response):
    """An answer in XML."""

    default_mimetype = "application/xml"


class Page(Response):
    def __init__(self, body="", code=200):
        super().__init__(body, status=code)


@app.get("/keyword")
def keyword():
    return Xml(body="<a/>")  # RSP405


@app.get("/third")
def third():
    return Xml("<a/>", 200, "text/xml")  # RSP405


@app.get("/data")
def data():
    return Xml({"a": 1, "b": 2})  # RSP406


@app.get("/right")
def right():
    return Xml("<a/>", status=201, headers={"X-A": "1"})


@app.get("/own")
def own():
    return Page(body="hello", code=202)


# GET /keyword -> TypeError: Response.__init__() got an unexpected keyword argument 'body' [Werkzeug >= 3.0]
# GET /third -> ValueError: not enough values to unpack...
# GET /data -> 200, body: ab
# GET /right -> 201, X-A: 1, Content-Type: application/xml; charset=utf-8
# GET /own -> 202, body: hello
