"""Resolves a fix in a small text and applies it, as `check` and the command do."""

from __future__ import annotations

import ast
import io
from collections.abc import Callable

from flake8_flask_response.edits import Edit, safe
from flake8_flask_response.fix.applying import applied
from flake8_flask_response.fix.resolving import Resolver
from flake8_flask_response.fix.text import SourceText
from flake8_flask_response.markers import imported

GIVEN_UP = "given up"


def lines_of(text: str) -> list[str]:
    """The lines as flake8 hands them over: only \\n ends one."""
    return list(io.StringIO(text))


def named(tree: ast.AST, name: str = "HERE") -> ast.Name:
    """The first use of a name."""
    return next(one for one in ast.walk(tree) if isinstance(one, ast.Name) and one.id == name)


def first(tree: ast.AST, kind: type[ast.AST], part: str = "") -> ast.AST:
    """The first node of a kind whose code holds `part`."""
    return next(one for one in ast.walk(tree) if isinstance(one, kind) and part in ast.unparse(one))


def fixed(text: str, build: Callable[[ast.Module], Edit | list[Edit]]) -> str:
    """The text after the edits that `build` makes for its tree, or GIVEN_UP; it still parses."""
    tree = ast.parse(text)
    lines = lines_of(text)
    edits = build(tree)
    edits = edits if isinstance(edits, list) else [edits]
    place = next(
        one for name in vars(edits[0]) if isinstance(one := getattr(edits[0], name), ast.AST)
    )
    fix = Resolver(SourceText(tree, lines)).fix(safe("a title", *edits), place)
    if fix is None:
        return GIVEN_UP
    after = applied(lines, fix.changes)
    ast.parse(after)
    return after


def with_import(text: str, name: str = "flask.make_response") -> str:
    """The text with each HERE replaced by an imported name."""
    from flake8_flask_response.edits import Replace

    return fixed(
        text,
        lambda tree: [
            Replace(one, imported(name))
            for one in ast.walk(tree)
            if isinstance(one, ast.Name) and one.id == "HERE"
        ],
    )
