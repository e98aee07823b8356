"""Instances, subclasses, unbound methods and other classes called Response."""

from flask import Flask, Response

app = Flask(__name__)


class JsonResponse(Response):
    default_mimetype = "application/json"


class Xml(Response):
    default_status = 202

    def mark(self):
        self.headers["X-Mark"] = "1"
        return self


app.response_class = Xml


@app.get("/subclass")
def subclass():
    return JsonResponse("[]")


@app.get("/unbound")
def unbound():
    resp = Response("x")
    Response.set_cookie(resp, "a", "1")
    return resp


@app.get("/mark")
def mark():
    return Xml("x").mark()


@app.get("/direct")
def direct():
    resp = Response("x")
    resp.status_code = 203
    Response.force_type(resp).headers["X-F"] = "1"
    return resp


# GET /subclass -> 200, Content-Type: application/json, body: []
# GET /unbound -> 200, Set-Cookie: a=1; Path=/, body: x
# GET /mark -> 202, X-Mark: 1, body: x
# GET /direct -> 203, X-F: 1, body: x
