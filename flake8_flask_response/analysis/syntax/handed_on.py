"""Which names a module hands on as values: passes, stores, derives from; not only calls."""

from __future__ import annotations

import ast

from flake8_flask_response.knowledge.handlers import VIEW_MAKER


def names_handed_on(tree: ast.Module) -> frozenset[str]:
    """The names and attributes that are read, but for callees and what an attribute is read of.

    A class whose `as_view()` is called is handed on, and so is a decorator.

    `app.add_url_rule("/", view_func=views.index)` gives `index`; an import with another name gives
    the name in the other module.
    """
    nodes = [*ast.walk(tree)]
    only_used = {id(part) for node in nodes for part in _only_used(node)}
    only_used -= {id(part) for node in nodes for part in _decorating(node)}
    found: set[str] = set()
    renamed: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            renamed.update((alias.asname, alias.name) for alias in node.names if alias.asname)
        elif isinstance(node, ast.Name) and id(node) not in only_used:
            found.add(node.id)
        elif isinstance(node, ast.Attribute) and id(node) not in only_used:
            found.add(node.attr)
    return frozenset(found | {renamed[name] for name in found & renamed.keys()})


def _only_used(node: ast.AST) -> list[ast.expr]:
    """The expressions whose value a node uses up: it is called, or asked for an attribute."""
    if isinstance(node, ast.Call):
        return [node.func]
    if isinstance(node, ast.Attribute) and node.attr != VIEW_MAKER:
        return [node.value]
    return []


def _decorating(node: ast.AST) -> list[ast.expr]:
    """What is called to make a decorator: `audited` of `@audited("lamps")`."""
    calls = getattr(node, "decorator_list", [])
    return [call.func for call in calls if isinstance(call, ast.Call)]
