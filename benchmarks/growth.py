"""How the time for one line grows with the length of a file.

Prints the milliseconds for a thousand lines of generated modules of 1,000, 10,000 and 100,000
lines, and how much the last needs more than the first. Run it from the project's folder:

    python -m benchmarks.growth
"""

from __future__ import annotations

import ast
import gc
import sys
import time

from flake8_flask_response.check import check
from flake8_flask_response.config import Config

SIZES = (1_000, 10_000, 100_000)
ROUNDS = {1_000: 15, 10_000: 3, 100_000: 1}

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


def generate(lines: int) -> str:
    """A module of helpers, classes and handlers, of about `lines` lines."""
    parts = [_HEAD]
    count = max(1, round((lines - _HEAD.count("\n")) / _PART.count("\n")))
    parts.extend(_PART.format(n=n) for n in range(count))
    return "".join(parts)


def seconds(lines: int) -> float:
    """The least processor time of some rounds for one file, without parsing it."""
    text = generate(lines)
    tree = ast.parse(text)
    kept = text.splitlines(keepends=True)
    best = float("inf")
    for _ in range(ROUNDS[lines]):
        gc.collect()
        start = time.process_time()
        found = check(tree, kept, Config())
        best = min(best, time.process_time() - start)
        if found:
            raise SystemExit(f"the generated code must be clean: {found[0].message}")
    return best


def main() -> int:
    """Print the table."""
    first = 0.0
    for lines in SIZES:
        length = generate(lines).count("\n")
        each = seconds(lines) / length * 1e6
        first = first or each
        print(f"{length:>7} lines {each:8.1f} ms for 1000 lines {each / first - 1:+8.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
