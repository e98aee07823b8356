"""Which fixes of a rule are safe: only where nothing but the mistake changes."""

from __future__ import annotations

import ast

import pytest
from fixing import lines_of

from flake8_flask_response.check import check
from flake8_flask_response.config import Config
from flake8_flask_response.edits import Applicability

HEAD = (
    "from flask import Flask, redirect\n\napp = Flask(__name__)\n\n\n@app.get('/')\ndef view():\n"
)
RETURN_IT = {
    "at the end of its block": ("    if x():\n        redirect('/')\n    return ''\n", True),
    "a line after it": ("    redirect('/')\n    return ''\n", False),
    "in a loop": ("    for x in y():\n        redirect('/')\n    return ''\n", False),
    "in a block of a loop": (
        "    while y():\n        if z():\n            redirect('/')\n    return ''\n",
        False,
    ),
    "at the end of the function": ("    redirect('/')\n", True),
}


@pytest.mark.parametrize(("body", "is_safe"), RETURN_IT.values(), ids=RETURN_IT)
def test_return_before_a_lost_response(body: str, is_safe: bool) -> None:
    text = HEAD + body
    found = check(ast.parse(text), lines_of(text), Config())
    fixes = [report.fix for report in found if report.code == "RSP202"]
    assert len(fixes) == 1
    assert fixes[0] is not None
    assert (fixes[0].applicability is Applicability.SAFE) is is_safe
