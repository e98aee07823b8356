"""Generators, empty responses, and class views whose base dispatches."""

from flask import Flask, Response, jsonify, make_response, stream_with_context
from flask.views import View

app = Flask(__name__)


@app.get("/generator")
def generator():
    for n in range(2):
        yield str(n)
    yield "end"


@app.get("/stream")
def stream():
    def rows():
        for n in range(2):
            yield f"{n},"

    return Response(stream_with_context(rows()), mimetype="text/csv")


@app.get("/empty")
def empty():
    return make_response()


@app.get("/null")
def null():
    return jsonify(None)


class Base(View):
    def dispatch_request(self):
        self.prepare()
        return self.render()

    def prepare(self):
        self.text = "base"

    def render(self):
        raise NotImplementedError


class Page(Base):
    def prepare(self):
        self.text = "page"

    def render(self):
        return self.text


app.add_url_rule("/page", view_func=Page.as_view("page"))

# GET /generator -> 200, body: 01end
# GET /stream -> 200, body: 0,1,
# GET /empty -> 200
# GET /null -> 200, body: null
# GET /page -> 200, body: page
