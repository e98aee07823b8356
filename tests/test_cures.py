"""Fixes that several rules share, in files of other layouts: what the file says afterwards."""

from __future__ import annotations

import ast
import textwrap

import pytest

from flake8_flask_response.check import Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.fix.applying import applied

APP = """
    {imports}

    app = {app}


    @app.get("/")
    def index():
"""


def reports(text: str) -> tuple[Report, ...]:
    """What is said about a text."""
    return check(ast.parse(text), text.splitlines(keepends=True), Config())


def mended(text: str, code: str) -> str:
    """The text after the fixes of one code, one after another."""
    for _ in range(10):
        found = reports(text)
        fix = next((r.fix for r in found if r.code == code and r.fix is not None), None)
        if fix is None:
            return text
        text = applied(text.splitlines(keepends=True), fix.changes)
    raise AssertionError("the fixes never end")


def view(body: str, imports: str = "from flask import Flask, make_response", app: str = "") -> str:
    """A module with one view."""
    head = textwrap.dedent(APP).format(imports=imports, app=app or "Flask(__name__)").lstrip()
    return head + textwrap.indent(textwrap.dedent(body).strip("\n"), "    ") + "\n"


FLASK = ("import flask", "flask.Flask(__name__)")
BODIES = [
    pytest.param(
        "RSP101",
        """
        page = "Hi"
        page.headers["X-A"] = "1"  # noqa: E999
        return page
        """,
        """
        page = "Hi"
        page = flask.make_response(page)
        page.headers["X-A"] = "1"  # noqa: E999
        return page
        """,
        FLASK,
        id="a comment stays",
    ),
    pytest.param(
        "RSP101",
        """
        page = "Hi"
        if flask.request.args: page.status_code = 404
        return page
        """,
        """
        page = "Hi"
        if flask.request.args: page = flask.make_response(page); page.status_code = 404
        return page
        """,
        FLASK,
        id="a statement that shares its line",
    ),
    pytest.param(
        "RSP103",
        """
        data = {"a": 1}
        data.headers.update(
            {"X-A": "1"},  # one
        )
        return flask.jsonify(data), 201
        """,
        """
        data = {"a": 1}
        response = flask.make_response(flask.jsonify(data), 201)
        response.headers.update(
            {"X-A": "1"},  # one
        )
        return response
        """,
        FLASK,
        id="what is returned becomes the response",
    ),
    pytest.param(
        "RSP104",
        """
        response = flask.make_response(
            "Hi",  # text
        ).set_cookie(
            "a",
            "1",
        )
        response.headers["X-A"] = "1"
        return response
        """,
        """
        response = flask.make_response(
            "Hi",  # text
        )
        response.set_cookie("a", "1")
        response.headers["X-A"] = "1"
        return response
        """,
        FLASK,
        id="a call of many lines",
    ),
    pytest.param(
        "RSP105",
        """
        response = flask.request
        response.set_cookie("a", "1")
        return (
            "Hi"  # a greeting
        )
        """,
        """
        response = flask.request
        response.set_cookie("a", "1")
        return (
            "Hi"  # a greeting
        )
        """,
        FLASK,
        id="no fix where a comment would be lost",
    ),
    pytest.param(
        "RSP105",
        """
        response = flask.request
        response.set_cookie("a", "1")
        return "Hi"
        """,
        """
        response = flask.request
        new_response = flask.make_response("Hi")
        new_response.set_cookie("a", "1")
        return new_response
        """,
        FLASK,
        id="a name that is taken",
    ),
]


@pytest.mark.parametrize(("code", "wrong", "right", "style"), BODIES)
def test_the_layout_stays(code: str, wrong: str, right: str, style: tuple[str, str]) -> None:
    assert mended(view(wrong, *style), code) == view(right, *style)
