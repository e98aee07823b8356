"""Whether a file may have to do with Flask at all: the look that every file gets.

Most files that flake8 sees have no Flask in them, so this is written for speed. Text is searched
faster than a tree, whose nodes lie scattered in memory; what the text lets pass, the statements of
the tree must bear out. No look goes into an expression.
"""

from __future__ import annotations

import ast
import re
import sys
from ast import (
    AsyncFunctionDef,
    Attribute,
    Call,
    ClassDef,
    Expr,
    FunctionDef,
    If,
    Import,
    ImportFrom,
)
from collections.abc import Iterator, Sequence
from typing import Any

REGISTRATIONS = frozenset(
    {
        "add_url_rule",
        "after_app_request",
        "after_request",
        "app_errorhandler",
        "before_app_request",
        "before_request",
        "endpoint",
        "errorhandler",
        "register_error_handler",
        "route",
        "teardown_app_request",
        "teardown_appcontext",
        "teardown_request",
    }
)
"""Methods that make a handler, as decorator or call, of an app that the file need not import.

Not `get`, `post` and the like, which too many other things have: for them the analysis wants an
import of Flask in the file.
"""

_KINDS = ast.stmt.__subclasses__()
_TRIES = frozenset(kind for kind in _KINDS if "handlers" in kind._fields)
_MATCHES = frozenset(kind for kind in _KINDS if "cases" in kind._fields)
_LOOPS_AND_IFS = frozenset(kind for kind in _KINDS if "orelse" in kind._fields) - _TRIES
_WITHS = frozenset({ast.With, ast.AsyncWith})
_PLAIN = frozenset(
    kind for kind in _KINDS if "body" not in kind._fields and "cases" not in kind._fields
) - {Expr, Import, ImportFrom}


_VIEW_METHODS = frozenset({"get", "post", "put", "patch", "delete", "dispatch_request"})
_SHORT = "get|post|put|patch|delete"
_VIEW_METHOD = re.compile(rf"def (?:{_SHORT}|dispatch_request)\(self").search
_SHORT_ROUTE = re.compile(rf"@[\w.]+\.(?:{_SHORT})\(\s*[\"']/").search
_REGISTERS = re.compile(rf"@[\w.]*\.(?:{'|'.join(sorted(REGISTRATIONS))})\b").search


def may_concern_flask(tree: ast.Module, lines: Sequence[str]) -> bool:
    """Whether a file imports something of Flask's or Werkzeug's, or registers a handler.

    An import counts wherever it stands, and so do packages with "flask" in their name, which are
    extensions of it. A registration is a decorator with a name of REGISTRATIONS, or a statement
    that is a call of one; the call alone does not count in a file that nowhere says "flask" or
    "werkzeug". Comments, texts and other names do not count: nothing follows from them.
    """
    text = "".join(lines)
    if "flask" in text or "werkzeug" in text or ("@" in text and _REGISTERS(text)):
        return _imports_or_registers(tree)
    return False


def may_be_led_to_flask(tree: ast.Module, lines: Sequence[str]) -> bool:
    """Whether other modules of the project can make views of what is in a file without Flask.

    Only a look, at the text first: a decorator such as `@bp.get("/")`, in a file that imports more
    than the standard library outside of functions; or a method of a class view (`def get(self`), in
    a class that derives from one that is imported. `Project.leads_to_flask` tells the rest.
    """
    text = "".join(lines)
    if "@" in text and _SHORT_ROUTE(text):
        return any(_imports_more(node) for node in tree.body)
    return bool(_VIEW_METHOD(text)) and _has_view_class(tree)


def _has_view_class(tree: ast.Module) -> bool:
    """Whether a class with a view's method derives from an imported one, itself or by others."""
    imported: set[str] = set()
    bases: dict[str, set[str]] = {}
    views: list[str] = []
    for node in _outside_functions(tree):
        if isinstance(node, ImportFrom | Import):
            if _imports_more(node):
                names = (alias.asname or _top(alias.name) for alias in node.names)
                imported.update(names)
        elif isinstance(node, ClassDef):
            bases.setdefault(node.name, set()).update(map(_root, node.bases))
            if any(getattr(each, "name", "") in _VIEW_METHODS for each in node.body):
                views.append(node.name)
    for name in views:
        views += [base for base in bases[name] if base in bases and base not in views]
    return any(base in imported for name in views for base in bases[name]) or (
        "*" in imported and any(bases[name] - bases.keys() for name in views)
    )


def _outside_functions(tree: ast.Module) -> Iterator[ast.stmt]:
    waiting = list(reversed(tree.body))
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, If | ast.Try):
            waiting += [*node.body, *node.orelse]
            waiting += [each for one in getattr(node, "handlers", ()) for each in one.body]


def _root(base: ast.expr) -> str:
    """The first name of a base: "views" of `views.Base`, "Base" of `Base[int]` and `Base()`."""
    while True:
        match base:
            case ast.Attribute(value=inner) | ast.Subscript(value=inner) | Call(func=inner):
                base = inner
            case ast.Name(id=name):
                return name
            case _:
                return ""


def _imports_more(node: ast.stmt) -> bool:
    kind = type(node)
    if kind is ImportFrom:
        module: Any = node
        return bool(module.level) or _top(module.module) not in sys.stdlib_module_names
    if kind is Import:
        names: Any = node
        return any(_top(alias.name) not in sys.stdlib_module_names for alias in names.names)
    return kind in _TRIES or kind is If


def _top(module: str) -> str:
    return module.partition(".")[0]


def _imports_or_registers(tree: ast.Module) -> bool:
    blocks: list[list[Any]] = [tree.body]
    for block in blocks:
        for node in block:
            kind = type(node)
            if kind in _PLAIN:
                continue
            if kind is Expr:
                if type(node.value) is Call:
                    target = node.value.func
                    if type(target) is Attribute and target.attr in REGISTRATIONS:
                        return True
            elif kind in _LOOPS_AND_IFS:
                blocks.append(node.body)
                if node.orelse:
                    blocks.append(node.orelse)
            elif kind is FunctionDef or kind is ClassDef or kind is AsyncFunctionDef:
                for target in node.decorator_list:
                    if type(target) is Call:
                        target = target.func
                    if type(target) is Attribute and target.attr in REGISTRATIONS:
                        return True
                blocks.append(node.body)
            elif kind is ImportFrom:
                if not node.level and _is_of_flask(node.module):
                    return True
            elif kind is Import:
                if any(_is_of_flask(alias.name) for alias in node.names):
                    return True
            elif kind in _WITHS:
                blocks.append(node.body)
            elif kind in _TRIES:
                blocks += (node.body, node.orelse, node.finalbody)
                blocks += (handler.body for handler in node.handlers)
            elif kind in _MATCHES:
                blocks += (case.body for case in node.cases)
    return False


def _is_of_flask(module: str) -> bool:
    package = module.partition(".")[0]
    return "flask" in package or package == "werkzeug"
