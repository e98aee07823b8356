"""A program whose view function is moved into another role, such as a method or a hook."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_ROUTES = {"delete", "get", "patch", "post", "put", "route"}
_APIS = {"flask_restful", "flask_restx"}
_IMPORTS = {
    "MethodView": "from flask.views import MethodView",
    "View": "from flask.views import View",
    **{name: f"from {name} import Api, Resource" for name in _APIS},
}


def moved(text: str, line: int, role: str) -> str | None:
    """The program with the plain view that has this line (from 1) in a role.

    Roles are those of `rule.ROLES`, with `flask_restful` and `flask_restx` for "resource". None
    if the line is in no view function without parameters that has its route as its only decorator.
    """
    lines = text.splitlines()
    for view in _plain_views(ast.parse(text)):
        first, last = view.decorator_list[0].lineno, view.end_lineno or 0
        if not view.body[0].lineno <= line <= last:
            continue
        if role == "view":
            return text
        before, after, indent = _around(view, role)
        body = [f"{indent}{each}" if each.strip() else each for each in lines[view.lineno : last]]
        new = [*lines[: first - 1], *before, *body, *after, *lines[last:]]
        start = next(n for n, each in enumerate(new) if each.startswith(("import ", "from ")))
        new[start:start] = [_IMPORTS[role]] if role in _IMPORTS else []
        return "\n".join(new) + "\n"
    return None


def _plain_views(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.args.args:
            continue
        match node.decorator_list:
            case [ast.Call(func=ast.Attribute(value=ast.Name(id="app"), attr=name))]:
                if name in _ROUTES:
                    yield node
            case _:
                pass


def _around(
    view: ast.FunctionDef | ast.AsyncFunctionDef, role: str
) -> tuple[list[str], list[str], str]:
    """The lines before and after the body of the view, and the body's further indentation."""
    define = "async def" if isinstance(view, ast.AsyncFunctionDef) else "def"
    name = f"Moved{view.name.title().replace('_', '')}"
    if role == "errorhandler":
        return ["@app.errorhandler(404)", f"{define} {view.name}(error):"], [], ""
    if role == "before_request":
        return ["@app.before_request", f"{define} {view.name}():"], [], ""
    method = "dispatch_request" if role == "View" else "get"
    base = "Resource" if role in _APIS else role
    before = [f"class {name}({base}):", f"    {define} {method}(self):"]
    added = f'app.add_url_rule("/moved", view_func={name}.as_view("moved"))'
    if role in _APIS:
        added = f'Api(app).add_resource({name}, "/moved")'
    return before, ["", "", added], "    "
