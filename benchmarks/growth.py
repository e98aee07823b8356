"""How the time for a file grows with its length: generated modules, each twice as long.

Three shapes: many handlers with their helpers, as real modules grow; one long handler; and a chain
of helpers that call each other.
"""

from __future__ import annotations

import ast
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from flake8_flask_response.check import check
from flake8_flask_response.config import Config

_HEAD = """\
from flask import Flask, abort, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


def respond(body, status=200):
    response = make_response(body, status)
    response.headers["X-Shared"] = "1"
    return response
"""

_PART = """

class Shop{n}:
    def load(self, key):
        if key is None:
            raise KeyError(key)
        return {{"key": key, "shop": {n}}}

    def show(self, key):
        found = self.load(key)
        return jsonify(found)


def page_{n}(name, status=200):
    text = render_template("page_{n}.html", name=name)
    if status != 200:
        return respond(text, status)
    response = make_response(text)
    response.set_cookie("page", "{n}", secure=True, httponly=True, samesite="Lax")
    return response


def total_{n}(numbers):
    total = 0
    for number in numbers:
        if number < 0:
            continue
        total += number
    return total


@app.route("/page/{n}", methods=["GET", "POST"])
def view_{n}():
    if request.method == "POST":
        try:
            amount = total_{n}(request.json)
        except ValueError:
            return respond("no numbers", 400)
        return jsonify(amount=amount), 201
    name = request.args.get("name")
    if not name:
        abort(404)
    response = page_{n}(name)
    response.headers["X-Page"] = "{n}"
    return response


@app.get("/shop/{n}/<key>")
def shop_{n}(key):
    shop = Shop{n}()
    match key:
        case "first":
            return shop.show(key)
        case "last" | "latest":
            return redirect("/shop/{n}/first")
    page = render_template("shop.html", shop=shop)
    response = make_response(page)
    with open("log") as log:
        for line in log:
            if key in line:
                response.headers["X-Seen"] = "yes"
                break
        else:
            response.status_code = 404
    return response
"""


_LONG_HEAD = """\
from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.route("/", methods=["GET", "POST"])
def view():
    response = make_response(render_template("index.html"))
"""

_LONG_PART = """\
    if request.args.get("name_{n}"):
        response.headers["X-Name-{n}"] = str(len(request.args))
    for item in request.args.getlist("items_{n}"):
        if item == "last":
            break
        response.headers.add("X-Item", item)
"""

_CHAIN_HEAD = """\
from flask import Flask, make_response

app = Flask(__name__)


def step_0(text):
    return make_response(text)
"""

_CHAIN_PART = """

def step_{next}(text):
    response = step_{n}(text)
    response.headers["X-Step"] = "{n}"
    return response


@app.get("/{n}")
def view_{n}():
    return step_{next}("page {n}")
"""


def generate(lines: int) -> str:
    """A module of helpers, classes and handlers, of about `lines` lines."""
    return _grown(_HEAD, _PART, "", lines)


def one_handler(lines: int) -> str:
    """A module whose one handler has nearly all of its lines."""
    return _grown(_LONG_HEAD, _LONG_PART, "    return response\n", lines)


def chain(lines: int) -> str:
    """A module whose helpers call each other, each with a handler that calls it."""
    return _grown(_CHAIN_HEAD, _CHAIN_PART, "", lines)


def _grown(head: str, part: str, end: str, lines: int) -> str:
    count = max(1, round((lines - head.count("\n")) / part.count("\n")))
    return "".join([head, *(part.format(n=n, next=n + 1) for n in range(count)), end])


SHAPES = {"many handlers": generate, "one long handler": one_handler, "a chain of helpers": chain}
SMALLEST = 1_000
LARGEST = 32_000


@dataclass(frozen=True)
class Growth:
    """Milliseconds by shape and length in lines; each length is twice the one before."""

    spent: dict[str, dict[int, float]]

    def doublings(self, shape: str) -> Iterator[float]:
        """How many times the time before each length takes."""
        each = list(self.spent[shape].values())
        yield from (after / before for before, after in pairwise(each))

    @property
    def worst(self) -> float:
        """The dearest doubling of all."""
        return max(factor for shape in self.spent for factor in self.doublings(shape))


def measure(rounds: int, largest: int, tell: Callable[[str], None]) -> Growth:
    """Measure each shape from 1,000 lines to `largest`."""
    sizes = [SMALLEST]
    while sizes[-1] * 2 <= largest:
        sizes.append(sizes[-1] * 2)
    spent: dict[str, dict[int, float]] = {}
    for shape, write in SHAPES.items():
        tell(f"growth, {shape}")
        spent[shape] = {size: milliseconds(write(size), rounds) for size in sizes}
    return Growth(spent)


def milliseconds(text: str, rounds: int) -> float:
    """The least of some rounds for one file, without parsing it; other load can only add."""
    tree = ast.parse(text)
    kept = text.splitlines(keepends=True)
    spent = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        found = check(tree, kept, Config())
        spent.append(time.process_time() - start)
        if found:
            raise ValueError(f"the generated code must be clean: {found[0].message}")
    return min(spent) * 1000
