"""Which files are looked at: held against a slow look at every node."""

from __future__ import annotations

import ast
import re
import sys
import sysconfig
from pathlib import Path

import pytest

from flake8_flask_response.gate import REGISTRATIONS, may_be_led_to_flask, may_concern_flask
from flake8_flask_response.knowledge.handlers import (
    ARGUMENTS,
    CALLS,
    ROLES,
    SHORT_REGISTRATIONS,
)

STANDARD_LIBRARY = Path(sysconfig.get_path("stdlib"))
CASES = Path(__file__).parent / "cases"

BLOCKS = {
    "module": "{}",
    "function": "def f():\n    {}",
    "async": "async def f():\n    {}",
    "class": "class C:\n    {}",
    "if": "if x:\n    {}",
    "elif": "if x:\n    pass\nelif y:\n    {}",
    "else": "if x:\n    pass\nelse:\n    {}",
    "for": "for i in x:\n    {}",
    "for else": "for i in x:\n    pass\nelse:\n    {}",
    "async for": "async def f():\n    async for i in x:\n        {}",
    "while": "while x:\n    {}",
    "while else": "while x:\n    pass\nelse:\n    {}",
    "with": "with x:\n    {}",
    "async with": "async def f():\n    async with x:\n        {}",
    "try": "try:\n    {}\nfinally:\n    pass",
    "except": "try:\n    pass\nexcept E:\n    pass\nexcept F:\n    {}",
    "try else": "try:\n    pass\nexcept E:\n    pass\nelse:\n    {}",
    "finally": "try:\n    pass\nfinally:\n    {}",
    "case": "match x:\n    case 1:\n        pass\n    case _:\n        {}",
    "method": "class C:\n    def f(self):\n        if x:\n            {}",
}
if sys.version_info >= (3, 11):
    BLOCKS["except group"] = "try:\n    pass\nexcept* E:\n    {}"

SIGNS = [
    "import flask",
    "import os, flask.views as v",
    "from flask import Flask",
    "from flask_login import login_user",
    "import werkzeug",
    "from werkzeug.wrappers import Response",
    "from apiflask import APIFlask",
    "app.add_url_rule('/', view_func=f)  # flask",
    "self.app.after_request(f)  # flask",
    "current().register_error_handler(404, f)  # flask",
]


def _looks(text: str) -> bool:
    return may_concern_flask(ast.parse(text), text.splitlines(keepends=True))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("block", BLOCKS)
def test_a_sign_of_flask_counts_in_every_block(block: str, sign: str) -> None:
    assert _looks(BLOCKS[block].format(sign))
    assert not _looks(BLOCKS[block].format("pass"))


@pytest.mark.parametrize(
    "decorator", ["app.route('/')", "app.errorhandler(404)", "x.y.before_request"]
)
@pytest.mark.parametrize("kind", ["def f(): pass", "async def f(): pass", "class C: pass"])
def test_a_decorator_that_registers_counts(decorator: str, kind: str) -> None:
    assert _looks(f"def init(app):\n    @other\n    @{decorator}\n    {kind}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "import requests",
        "from . import views",
        "# flask",
        "'''A flask.'''",
        "route = flask = 1",
        "@route('/')\ndef f(): pass",
        "x = '@app.route()'",
        "from .flask_app import app",
        "import project.flask_app",
        "from project.flask_app import app",
        "app.after_request(f)",
        "@client.get('/')\ndef f(): pass",
        "app.route",
        "print(app.route)",
    ],
)
def test_other_files_are_left_alone(text: str) -> None:
    assert not _looks(text)


def test_the_registrations_are_those_that_the_analysis_knows() -> None:
    """Those whose function answers or sees a request, and that need no import of Flask."""
    methods = {name for name, role in {**ROLES, **CALLS}.items() if role in ARGUMENTS}
    assert methods - SHORT_REGISTRATIONS == REGISTRATIONS


def test_a_chain_deeper_than_the_recursion_limit() -> None:
    chain = "if x:\n    pass\n" + "elif x:\n    pass\n" * 1500
    assert not _looks(chain)
    assert _looks(f"{chain}else:\n    import flask\n")


def _by_every_node(tree: ast.Module, text: str) -> bool:
    said = "flask" in text or "werkzeug" in text
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [str(node.module)]
        if any(re.match(r"\w*flask|werkzeug\b", name) for name in names):
            return True
        calls = [node.value] if said and isinstance(node, ast.Expr) else []
        if not all(isinstance(call, ast.Call) for call in calls):
            continue
        for one in [*getattr(node, "decorator_list", ()), *calls]:
            target = one.func if isinstance(one, ast.Call) else one
            if isinstance(target, ast.Attribute) and target.attr in REGISTRATIONS:
                return True
    return False


def test_files_as_they_are_written() -> None:
    answers = []
    for path in [*sorted(STANDARD_LIBRARY.glob("[a-d]*.py")), *sorted(CASES.rglob("*.py"))]:
        text = path.read_text("utf-8")
        tree = ast.parse(text)
        answers.append(may_concern_flask(tree, text.splitlines(keepends=True)))
        assert answers[-1] == _by_every_node(tree, text), path
    assert answers.count(True) > 100
    assert answers.count(False) > 30


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from .base import Base\n\n\nclass V(Base):\n    def get(self):\n        pass\n", True),
        ("import views\n\n\nclass V(views.Base):\n    def post(self):\n        pass\n", True),
        ("from base import *\n\n\nclass V(Base):\n    def get(self):\n        pass\n", True),
        ("try:\n    import b\nexcept ImportError:\n    b = None\n\n\n"
         "class B(b.Base):\n    pass\n\n\nclass V(B):\n    def get(self):\n        pass\n", True),
        ("from .base import Base\n\n\nclass V:\n    def get(self):\n        pass\n", False),
        ("from .base import B\n\n\nclass V(dict):\n    def get(self, key):\n        pass\n", False),
        ("from queue import Queue\n\n\nclass V(Queue):\n    def get(self):\n        pass\n", False),
        ("from .base import Base\n\n\nclass W(Base):\n    def read(self):\n        pass\n\n\n"
         "class V(dict):\n    def get(self):\n        pass\n", False),
        ("from .web import bp\n\n\n@bp.get('/')\ndef index():\n    pass\n", True),
        ("import os\n\n\n@bp.get('/')\ndef index():\n    pass\n", False),
    ],
)  # fmt: skip
def test_only_class_views_and_routes_can_be_led_to_flask(text: str, expected: bool) -> None:
    lines = text.splitlines(keepends=True)
    assert may_be_led_to_flask(ast.parse(text), lines) is expected
