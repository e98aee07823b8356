"""Imports that a fix has left without a use."""

from __future__ import annotations

import pytest
from mended import SNIPPET

from flake8_flask_response.fix.inspecting import Linter
from flake8_flask_response.fix.source import Source
from flake8_flask_response.fix.unused import UNUSED, without_import

TEXTS = {
    "alone": ("import json\nx = 1\n", "x = 1\n"),
    "with its module": ("import os.path\nx = 1\n", "x = 1\n"),
    "under an alias": ("import json as j\nx = 1\n", "x = 1\n"),
    "first": (
        "from flask import Flask, Response\nResponse()\n",
        "from flask import Response\nResponse()\n",
    ),
    "last": (
        "from flask import Flask, Response as R\nFlask()\n",
        "from flask import Flask\nFlask()\n",
    ),
    "relative": (
        "from . import a, b\nfrom ..c import d\na, d\n",
        "from . import a\nfrom ..c import d\na, d\n",
    ),
    "in lines": (
        "from flask import (\n    Flask,\n    Response,\n    abort,\n)\nFlask, abort\n",
        "from flask import (\n    Flask,\n    abort,\n)\nFlask, abort\n",
    ),
    "the last of lines": (
        "from flask import (\n    Flask,\n    abort,\n)\nFlask\n",
        "from flask import (\n    Flask,\n)\nFlask\n",
    ),
    "all its lines": ("x = 1\nfrom flask import (\n    Flask,\n)\n", "x = 1\n"),
    "behind a semicolon": ("x = 1; import json; y = 2\n", "x = 1; y = 2\n"),
    "alone in a block": ("def f():\n    import json\n", "def f():\n    pass\n"),
    "a comment beside it": ("import json  # for later\nx = 1\n", None),
    "a comment between": (
        "from flask import (\n    Flask,  # the app\n    abort,\n)\nabort\n",
        None,
    ),
}


@pytest.mark.parametrize("key", TEXTS)
def test_the_import_goes(key: str) -> None:
    before, after = TEXTS[key]
    source = Source.of(before.encode())
    linter = Linter(["--isolated"], widened=False)
    (unused,) = (
        one for one in linter.inspect(SNIPPET, source.lines, names=True).found if one.code == UNUSED
    )
    change = without_import(source, unused)
    if after is None:
        assert change is None
    else:
        assert change is not None
        assert source.changed([change]).text == after
