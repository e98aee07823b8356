"""Responses are taken out of dicts and lists, then customised."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.get("/list")
def from_list():
    pages = [make_response("a"), make_response("b", 202)]
    page = pages[1]
    page.headers["X-L"] = "1"
    return page


@app.get("/dict")
def from_dict():
    pages = {"a": jsonify(a=1), "b": jsonify(b=1)}
    pages["a"].headers["X-D"] = "1"
    return pages["a"]


@app.get("/loop")
def loop():
    pages = [make_response("a")]
    for page in pages:
        page.set_cookie("a", "1")
    return pages.pop()


@app.get("/max")
def chosen():
    answer = {"a": 1}
    if request.args.get("raw"):
        return answer
    answer = jsonify(answer)
    answer.status_code = 203
    return answer


# GET /list -> 202, X-L: 1, body: b
# GET /dict -> 200, X-D: 1, body: {"a":1}
# GET /loop -> 200, Set-Cookie: a=1; Path=/, body: a
# GET /max -> 203, body: {"a":1}
# GET /max?raw=1 -> 200, body: {"a":1}
