"""An app of several modules as one text, so that each line of it has a number of its own.

A line `"file shop/services.py"` begins a module; a text without such a line is one module. Each
module is executed and linted with empty lines before it, on the lines that it has in the whole.
"""

from __future__ import annotations

import ast
import re
import tempfile
from pathlib import Path

from flake8_flask_response.check import Report, check
from flake8_flask_response.config import Config
from flake8_flask_response.project import Project

ONLY = "differential_app.py"
_BEGIN = re.compile(r"""^["']file ([\w/]+\.py)["']$""")


def modules_of(source: str) -> dict[str, str]:
    """The modules by their paths, in the order in which they can be imported; the app is last."""
    found: dict[str, list[str]] = {}
    path = ""
    for number, line in enumerate(source.splitlines()):
        begin = _BEGIN.match(line)
        if begin is not None:
            path = begin[1]
            found[path] = [""] * (number + 1)
        elif path:
            found[path].append(line)
    if not found:
        return {ONLY: source}
    return {path: "\n".join(lines) + "\n" for path, lines in found.items()}


def dotted(path: str) -> str:
    """The name that a module is imported by."""
    return path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def findings_of(source: str) -> tuple[Report, ...]:
    """What the plugin says of all modules, each with the others beside it on the disk."""
    modules = modules_of(source)
    if len(modules) == 1:
        return check(ast.parse(source), source.splitlines(keepends=True), Config())
    with tempfile.TemporaryDirectory() as folder:
        for path, text in modules.items():
            file = Path(folder, path)
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tuple(r for path, text in modules.items() for r in _check(folder, path, text))


def _check(folder: str, path: str, text: str) -> tuple[Report, ...]:
    tree, lines = ast.parse(text), text.splitlines(keepends=True)
    project = Project.around(str(Path(folder, path)), folder, tree, lines)
    return check(tree, lines, Config(), project)
