"""Everything that Flask accepts and that is right: one view for each line of the list of facts."""

from http import HTTPStatus

from flask import Flask, Response, abort, jsonify, make_response
from werkzeug.datastructures import Headers
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as BaseResponse

app = Flask(__name__)


@app.get("/text")
def text():
    return "x"


@app.get("/bytes")
def as_bytes():
    return b"x"


@app.get("/dict")
def as_dict():
    return {"a": 1}


@app.get("/list")
def as_list():
    return [1, 2]


@app.get("/generator")
def generator():
    def parts():
        yield "x"

    return parts()


@app.get("/iterator")
def iterator():
    return iter(["x"])


@app.get("/response")
def response():
    return Response("x")


@app.get("/werkzeug")
def werkzeug():
    return BaseResponse("x")


@app.get("/exception")
def exception():
    return NotFound()


@app.get("/wsgi")
def wsgi():
    def application(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"x"]

    return application


@app.get("/status")
def status():
    return "x", 201


@app.get("/headers")
def headers():
    return "x", {"X-A": "1"}


@app.get("/both")
def both():
    return "x", 201, {"X-A": "1"}


@app.get("/pairs")
def pairs():
    return "x", [("X-A", "1")]


@app.get("/object")
def header_object():
    return "x", 200, Headers({"X-A": "1"})


@app.get("/around")
def around():
    return make_response("x"), 202, {"X-A": "1"}


@app.get("/enum")
def enum():
    return "x", HTTPStatus.CREATED


@app.get("/number")
def number_as_text():
    return "x", "404"


@app.get("/phrase")
def phrase():
    return "x", "404 Not Found"


@app.get("/none")
def default_status():
    return "x", None


@app.get("/empty")
def empty():
    return make_response()


@app.get("/tuple")
def given_tuple():
    return make_response(("x", 201))


@app.get("/again")
def again():
    return make_response(make_response("x"), 404)


@app.get("/set")
def settings():
    made = make_response("x")
    made.status = 404
    made.status_code = "404"
    made.headers = Headers({"X-A": "1"})
    made.response = "y"
    made.content_type = "text/plain"
    made.headers["X-B"] = 5
    made.headers.update({"X-C": "2"})
    del made.headers["missing"]
    made.headers["x-CASE"] = "any"
    return made


@app.get("/null")
def null():
    return jsonify(None)


@app.get("/abort")
def aborted():
    abort(make_response("gone", 410))


# GET /text -> 200, body: x
# GET /bytes -> 200, body: x
# GET /dict -> 200, Content-Type: application/json
# GET /list -> 200, Content-Type: application/json [Flask >= 2.2]
# GET /generator -> 200, body: x
# GET /iterator -> 200, body: x [Flask >= 2.2]
# GET /response -> 200, body: x
# GET /werkzeug -> 200, body: x
# GET /exception -> 404
# GET /wsgi -> 200, body: x
# GET /status -> 201, body: x
# GET /headers -> 200, X-A: 1
# GET /both -> 201, X-A: 1
# GET /pairs -> 200, X-A: 1
# GET /object -> 200, X-A: 1
# GET /around -> 202, X-A: 1
# GET /enum -> 201
# GET /number -> 404
# GET /phrase -> 404
# GET /none -> 200
# GET /empty -> 200
# GET /tuple -> 201
# GET /again -> 404
# GET /set -> 404, X-A: 1, X-B: 5, X-C: 2, body: y
# GET /null -> 200, body: null
# GET /abort -> 410, body: gone
