"""The body of make_response() is None on one path of the function, or of one that it calls."""

from __future__ import annotations

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)
PUPILS = [{"name": "Ida", "form": "3b"}, {"name": "Per", "form": "1a"}]


def find(name: str) -> dict | None:
    for pupil in PUPILS:
        if pupil["name"] == name:
            return pupil
    return None


@app.get("/pupils/<name>")
def pupil(name):
    response = make_response(find(name))  # RSP412
    response.headers["X-School"] = "Eastside"
    return response


@app.get("/first")
def first():
    found = None
    for pupil in PUPILS:
        if pupil["form"] == request.args.get("form"):
            found = pupil
            break
    return make_response(found)  # RSP412


@app.get("/tuple/<name>")
def in_a_tuple(name):
    return app.make_response((find(name), 200))  # RSP412


@app.get("/checked/<name>")
def checked(name):
    found = find(name)
    if found is None:
        return jsonify(error="unknown pupil"), 404
    return make_response(found)


@app.get("/aborted/<name>")
def aborted(name):
    return make_response(find(name) or abort(404))


@app.get("/asked/<name>")
def asked(name):
    return make_response(find(name) if find(name) else "nobody")


def page(body=None):
    return make_response(body)


@app.get("/page")
def whole_page():
    return page("hello")


# GET /pupils/Ida -> 200, X-School: Eastside
# GET /pupils/Tom -> TypeError: The view function for 'pupil' did not return a valid response...
# GET /first -> TypeError: The view function for 'first' did not return a valid response...
# GET /tuple/Tom -> TypeError: The view function for 'in_a_tuple' did not return a valid response...
# GET /checked/Tom -> 404
# GET /aborted/Tom -> 404
# GET /asked/Tom -> 200, body: nobody
# GET /page -> 200, body: hello
