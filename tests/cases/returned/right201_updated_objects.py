"""Customised through a helper, a hook or self, and returned by another road."""

import contextlib

from flask import Flask, Response, after_this_request, make_response, request, stream_with_context

app = Flask(__name__)


from flask.views import MethodView


class Items(MethodView):
    def __init__(self):
        self.response = make_response("items")

    def mark(self):
        self.response.headers["X-A"] = "1"

    def get(self):
        self.mark()
        return self.response


app.add_url_rule("/items", view_func=Items.as_view("items"))


def add_cookie(response, value):
    response.set_cookie("a", value)


def finish(response, text):
    response.headers["X-Text"] = text
    return response


@app.get("/helper")
def helper():
    response = make_response("x")
    add_cookie(response, "1")
    return finish(response, "t")


@app.get("/hook")
def hook():
    @after_this_request
    def remember(response):
        response.set_cookie("a", "1")
        return response

    return "text"


@app.get("/stream")
def stream():
    def rows():
        yield "a,"
        yield "b"

    response = Response(stream_with_context(rows()), mimetype="text/csv")
    response.headers["X-A"] = "1"
    return response


@contextlib.contextmanager
def marked(response):
    yield response
    response.headers["X-Marked"] = "1"


@app.get("/with")
def with_manager():
    response = make_response("x")
    response.headers["X-A"] = "1"
    with marked(response) as same:
        same.headers["X-B"] = "2"
    return response


@app.get("/two")
def two():
    error = make_response("error", 400)
    fine = make_response("fine")
    chosen = fine if request.args else error
    chosen.headers["X-Chosen"] = "1"
    return chosen


@app.get("/collect")
def collect():
    responses = {}
    for name in ("a", "b"):
        response = make_response(name)
        response.headers["X-Name"] = name
        responses[name] = response
    return responses.get(request.args.get("name"), responses["a"])


# GET /items -> 200, X-A: 1, body: items
# GET /helper -> 200, Set-Cookie: a=1; Path=/, X-Text: t, body: x
# GET /hook -> 200, Set-Cookie: a=1; Path=/, body: text
# GET /stream -> 200, X-A: 1, body: a,b
# GET /with -> 200, X-A: 1, X-B: 2, X-Marked: 1, body: x
# GET /two -> 400, X-Chosen: 1, body: error
# GET /collect?name=b -> 200, X-Name: b, body: b
