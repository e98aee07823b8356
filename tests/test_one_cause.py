"""One cause, one finding: a wrong value is reported where it fails first, and not again."""

from __future__ import annotations

import ast

import pytest

from flake8_flask_response.check import check
from flake8_flask_response.config import Config

HEAD = """\
from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/")
def index():
"""
BODIES = {
    "three uses of text": """
    page = render_template("a.html")
    page.headers["X-A"] = "1"  # RSP101
    page.set_cookie("a", "1")
    page.status_code = 404
    return page
""",
    "uses on both branches": """
    page = render_template("a.html")
    if request.args:
        page.headers["X-A"] = "1"  # RSP101
    else:
        page.headers["X-B"] = "1"  # RSP101
    page.set_cookie("a", "1")  # RSP101
    return page
""",
    "uses in a loop": """
    page = render_template("a.html")
    for name in request.args:
        page.set_cookie(name, "1")  # RSP101
        page.headers["X-A"] = "1"
    return page
""",
    "a tuple that is used and returned": """
    page = "Hi", 200, {}, "more"
    page.headers["X-A"] = "1"  # RSP102
    return page
""",
    "None that is used and returned": """
    page = make_response("Hi").set_cookie("a", "1")
    page.headers["X-A"] = "1"  # RSP104
    page.status_code = 404
    return page
""",
    "a use that may not be reached, and one in try": """
    page = render_template("a.html")
    if request.args: page.headers["X-A"] = "1"  # RSP101
    request.args and page.set_cookie("a", "1")  # RSP101
    try:
        page.status_code = 404  # RSP101
        page.mimetype = "text/plain"
    except ValueError:
        pass
    return page
""",
    "two values without a name": """
    render_template("a.html").headers["X-A"] = "1"  # RSP101
    render_template("a.html").headers["X-A"] = "1"  # RSP101
    return "Hi"
""",
    "two values of one name": """
    page = render_template("a.html")
    page.headers["X-A"] = "1"  # RSP101
    page = render_template("b.html")
    page.headers["X-A"] = "1"  # RSP101
    return page
""",
}


@pytest.mark.parametrize("name", BODIES)
def test_a_wrong_value_is_reported_once(name: str) -> None:
    text = HEAD + BODIES[name].lstrip("\n")
    lines = text.splitlines(keepends=True)
    wanted = [(n, row.split("# ")[1].strip()) for n, row in enumerate(lines, 1) if "# RSP" in row]
    found = [(one.line, one.code) for one in check(ast.parse(text), lines, Config())]
    assert found == wanted
