"""Three-item tuples of other functions, and an own make_response."""

from flask import Flask, Response

app = Flask(__name__)


def make_response(body, status, mimetype):
    return Response(body, status=status, mimetype=mimetype)


def describe():
    return "a.csv", 200, "text/csv"


@app.get("/a")
def a():
    name, size, kind = describe()
    return {"name": name, "size": size, "kind": kind}


@app.get("/b")
def b():
    return make_response("a,b", 200, "text/csv")


# GET /a -> 200, body: {"kind":"text/csv","name":"a.csv","size":200}
# GET /b -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
