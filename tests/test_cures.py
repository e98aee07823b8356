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
    pytest.param(
        "RSP402",
        """
        return (
            404,  # first
            "Not here",  # second
        )
        """,
        """
        return (
            "Not here",  # first
            404,  # second
        )
        """,
        FLASK,
        id="swapped items leave their comments",
    ),
    pytest.param(
        "RSP401",
        """
        if flask.request.args: return flask.make_response("a,b", mimetype="text/csv")
        return "Hi"
        """,
        """
        if flask.request.args: return flask.make_response("a,b", mimetype="text/csv")
        return "Hi"
        """,
        FLASK,
        id="no fix of several lines after a colon",
    ),
    pytest.param(
        "RSP401",
        """
        new = flask.make_response(
            "a,b",  # body
            status=201,
            headers={"X-A": "1"},
        )
        return new
        """,
        """
        new = flask.make_response(
            "a,b",  # body
            201,
            {"X-A": "1"},
        )
        return new
        """,
        FLASK,
        id="names of arguments go, their lines stay",
    ),
    pytest.param(
        "RSP407",
        """
        data = {"a": 1}
        response = flask.jsonify(data, 201)
        return response
        """,
        """
        data = {"a": 1}
        response = flask.make_response(flask.jsonify(data), 201)
        return response
        """,
        FLASK,
        id="a response stays one",
    ),
    pytest.param(
        "RSP506",
        """
        r = flask.make_response("moved"); r.headers["Location"] = "/new"
        return r
        """,
        """
        r = flask.make_response("moved"); r.headers["Location"] = "/new"; r.status_code = 302
        return r
        """,
        FLASK,
        id="a line after a semicolon",
    ),
    pytest.param(
        "RSP510",
        """
        response = flask.make_response()
        response.data = {"a": 1}  # data
        return response
        """,
        """
        response = flask.make_response()
        response.data = json.dumps({"a": 1})  # data
        response.mimetype = "application/json"
        return response
        """,
        ("import json\n\nimport flask", "flask.Flask(__name__)"),
        id="a second line below a comment",
    ),
]


@pytest.mark.parametrize(("code", "wrong", "right", "style"), BODIES)
def test_the_layout_stays(code: str, wrong: str, right: str, style: tuple[str, str]) -> None:
    assert mended(view(wrong, *style), code) == view(right, *style)
