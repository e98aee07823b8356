"""Calls that run while the module is imported, when no app is at work yet.

A `with`, a `try`, a guard such as `if __name__ == "__main__":`, a function's or lambda's body and
a generator expression may all bring a context with them or run later: what stands in them does
not count. Nor does anything after a `.push()`, which is how a context is entered by hand.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.contexts import ENTERING

from .units import children

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHELTERS: Final = (ast.With, ast.AsyncWith, ast.Try, ast.Lambda, ast.GeneratorExp)
_GUARDS: Final = frozenset({"__name__", "TYPE_CHECKING"})


def calls_at_import(tree: ast.Module) -> frozenset[int]:
    """The ids of the call nodes that importing the module surely runs without a context."""
    found: set[int] = set()
    for node in _unsheltered(tree.body):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in ENTERING:
                break
            found.add(id(node))
    return frozenset(found)


def _unsheltered(statements: Sequence[ast.AST]) -> Iterator[ast.AST]:
    stack: list[ast.AST] = list(reversed(statements))
    while stack:
        node = stack.pop()
        if isinstance(node, _SHELTERS) or type(node).__name__ == "TryStar":
            continue
        if isinstance(node, ast.If) and _is_guard(node.test):
            stack.extend(reversed(node.orelse))
            continue
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = [*node.args.defaults, *(d for d in node.args.kw_defaults if d)]
            stack.extend(reversed([*node.decorator_list, *defaults]))
        else:
            stack.extend(reversed(children(node)))


def _is_guard(test: ast.expr) -> bool:
    """Whether a condition asks who runs the module, or calls something that may know."""
    stack: list[ast.AST] = [test]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Call):
            return True
        if isinstance(node, ast.Name) and node.id in _GUARDS:
            return True
        if isinstance(node, ast.Attribute) and node.attr in _GUARDS:
            return True
        stack.extend(children(node))
    return False
