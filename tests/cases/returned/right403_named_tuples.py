"""Named tuples that are right: as an answer, read by field, tested, unpacked, with own members."""

from collections import namedtuple
from typing import Any, NamedTuple

from flask import Blueprint, Flask, jsonify, make_response, request
from flask.views import MethodView

bp = Blueprint("rows", __name__)
Author = namedtuple("Author", "name, born, died, country", defaults=("UK",))
Loaded = namedtuple("Loaded", ["row", "error"])
Shape = namedtuple("Shape", request_fields := ["kind"], rename=True)


class Answer(NamedTuple):
    body: Any
    status: int = 200
    headers: dict = {}


class Reply(NamedTuple):
    status_code: int
    headers: dict
    text: str
    final: bool = True

    @property
    def mimetype(self):
        return self.headers.get("Content-Type", "text/plain")

    def set_cookie(self, name, value):
        return self._replace(headers={**self.headers, "Set-Cookie": f"{name}={value}"})


class Joined(namedtuple("Joined", "a b c d")):
    def __new__(cls, text):
        return text.split(",")[0]


class Page(NamedTuple):
    title: str
    body: str
    author: str
    year: int

    def as_answer(self):
        return f"{self.title}: {self.body}", 200


def load(key):
    if key == "ada":
        return Loaded(Author("Ada", 1815, 1852), None)
    return Loaded(None, ("no author", 404))


@bp.get("/answer")
def answer():
    return Answer({"made": True}, 201, {"X-A": "1"})


@bp.get("/default")
def default():
    return Answer("plain")


@bp.get("/author/<key>")
def author(key):
    row, error = load(key)
    if error is not None:
        return error
    return row._asdict()


@bp.get("/by-field/<key>")
def by_field(key):
    loaded = load(key)
    if loaded.error:
        return loaded.error
    return jsonify(loaded.row)


@bp.get("/listed")
def listed():
    return [Author("Ada", 1815, 1852), Author("Alan", 1912, 1954)]


@bp.get("/wrapped")
def wrapped():
    return jsonify(Author("Ada", 1815, 1852))


@bp.get("/reply")
def reply():
    got = Reply(204, {"X-A": "1"}, "").set_cookie("a", "1")
    got.headers["X-B"] = str(got.status_code)
    response = make_response(got.text, got.status_code)
    response.headers.update(got.headers)
    response.mimetype = got.mimetype
    return response


@bp.get("/direct")
def direct():
    made = Reply(200, {"X-A": "1"}, "fine")
    made.headers["X-B"] = made.mimetype
    return made.text, made.status_code, made.headers


@bp.get("/joined")
def joined():
    return Joined("one,two")


@bp.get("/match")
def match():
    found = Answer("x", 202) if "x" in request.args else Author("Ada", 1815, 1852)
    match found:
        case Answer(body=body):
            return body
        case Author(name, born, died, country):
            return f"{name} {born} {country}"


@bp.get("/tested")
def tested():
    found = Author("Ada", 1815, 1852) if "x" in request.args else {"name": "nobody"}
    if isinstance(found, Author):
        return found._asdict()
    return found


class Pages(MethodView):
    def get(self):
        return Page("a", "b", "c", 4).as_answer()

    def post(self):
        first, *_rest = Page("a", "b", "c", 4)
        return first, 201


bp.add_url_rule("/pages", view_func=Pages.as_view("pages"))


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app


# GET /answer -> 201, X-A: 1, json: {"made": true}
# GET /default -> 200, body: plain
# GET /author/ada -> 200, json: {"name": "Ada", "born": 1815, "died": 1852, "country": "UK"}
# GET /author/bob -> 404, body: no author
# GET /by-field/ada -> 200, json: ["Ada", 1815, 1852, "UK"]
# GET /by-field/bob -> 404, body: no author
# GET /listed -> 200, json: [["Ada", 1815, 1852, "UK"], ["Alan", 1912, 1954, "UK"]]
# GET /wrapped -> 200, json: ["Ada", 1815, 1852, "UK"]
# GET /reply -> 204, X-B: 204, Set-Cookie: a=1
# GET /direct -> 200, X-B: text/plain, body: fine
# GET /joined -> 200, body: one
# GET /match -> 200, body: Ada 1815 UK
# GET /match?x=1 -> 200, body: x
# GET /tested -> 200, json: {"name": "nobody"}
# GET /tested?x=1 -> 200, json: {"name": "Ada", "born": 1815, "died": 1852, "country": "UK"}
# GET /pages -> 200, body: a: b
# POST /pages -> 201, body: a
