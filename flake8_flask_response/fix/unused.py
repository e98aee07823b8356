"""An import that nothing uses any more, since a fix took its last use away."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..edits import RemoveStatement, safe
from .inspecting import Found
from .resolving import Change, Resolver
from .source import Source
from .text import SourceText

UNUSED = "F401"
"""The code of pyflakes for it."""


def without_import(source: Source, unused: Found) -> Change | None:
    """What takes a name out of its import, or the import away; None if that would lose a comment.

    `unused` is the finding of pyflakes, which is reported where the import statement begins.
    """
    file = SourceText(ast.parse("".join(source.lines)), source.lines)
    for statement in _imports(file.tree):
        if (statement.lineno, statement.col_offset) != (unused.line, unused.column):
            continue
        for number, alias in enumerate(statement.names):
            if unused.text.startswith(f"{_named(statement, alias)!r} imported but unused"):
                return _without(file, statement, number)
    return None


def _imports(tree: ast.Module) -> Iterator[ast.Import | ast.ImportFrom]:
    return (one for one in ast.walk(tree) if isinstance(one, ast.Import | ast.ImportFrom))


def _named(statement: ast.Import | ast.ImportFrom, alias: ast.alias) -> str:
    """An imported name as pyflakes spells it."""
    name = alias.name
    if isinstance(statement, ast.ImportFrom):
        module = "." * statement.level + (statement.module or "")
        name = f"{module}{name}" if module.endswith(".") else f"{module}.{name}"
    return f"{name} as {alias.asname}" if alias.asname else name


def _without(
    file: SourceText, statement: ast.Import | ast.ImportFrom, number: int
) -> Change | None:
    names = statement.names
    if len(names) == 1:
        fix = Resolver(file).fix(safe("remove the import", RemoveStatement(statement)), statement)
        return fix.changes[0] if fix is not None else None
    if number + 1 < len(names):
        start, end = file.start(names[number]), file.start(names[number + 1])
    else:
        start, end = file.end(names[number - 1]), file.end(names[number])
    old = file.text[start:end]
    return None if "#" in old else Change(*file.place(start), old, "")
