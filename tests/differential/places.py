"""Which lines of an app stand where: in loops, in helpers, in hooks, before an open end."""

from __future__ import annotations

import ast
from collections import Counter
from functools import lru_cache

_LOOPS = (ast.For, ast.While)
_BINDING = (ast.Assign, ast.AnnAssign, ast.NamedExpr)


@lru_cache(maxsize=2)
def nodes_of(source: str) -> tuple[ast.AST, ...]:
    """All nodes of an app; kept, since all that is asked here is asked of the same app."""
    return tuple(ast.walk(ast.parse(source)))


def lines_with(source: str, text: str) -> frozenset[int]:
    return frozenset(i for i, line in enumerate(source.splitlines(), start=1) if text in line)


def function_lines(line: int, source: str) -> set[int]:
    """The lines of the body of the function around a line; empty at module level."""
    around = [
        node
        for node in nodes_of(source)
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    if not around:
        return set()
    body = around[-1].body
    return set(range(body[0].lineno, (body[-1].end_lineno or 0) + 1))


def is_never_read(line: int, source: str) -> bool:
    """Whether what a line binds is read nowhere in its function."""
    inside = function_lines(line, source)
    names = [n for n in nodes_of(source) if isinstance(n, ast.Name) and n.lineno in inside]
    bound = {n.id for n in names if n.lineno == line and isinstance(n.ctx, ast.Store)}
    return bool(bound) and not any(n.id in bound and isinstance(n.ctx, ast.Load) for n in names)


def looping(source: str) -> set[int]:
    """The lines of loops: that a condition is the same in each round is known only at run time."""
    return {
        line
        for loop in nodes_of(source)
        if isinstance(loop, ast.For | ast.While)
        for line in range(loop.lineno, (loop.end_lineno or 0) + 1)
    }


def wrapping(source: str) -> set[int]:
    """The lines of loops that put a variable into a tuple of the same name: rounds are not counted.

    What that is after them is a tuple in a tuple in a tuple, or nothing of the kind.
    """
    return {
        line
        for loop in nodes_of(source)
        if isinstance(loop, ast.For | ast.While)
        for node in ast.walk(loop)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Tuple)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id in {n.id for n in ast.walk(node.value) if isinstance(n, ast.Name)}
        for line in range(loop.lineno, (loop.end_lineno or 0) + 1)
    }


def deep(source: str) -> set[int]:
    """The lines of loops in which a third one binds names: what that does is not followed."""
    return {
        line
        for outer in nodes_of(source)
        if isinstance(outer, _LOOPS)
        for middle in _loops_in(outer)
        for last in _loops_in(middle)
        if any(isinstance(n, _BINDING) for n in ast.walk(last))
        for line in range(outer.lineno, (outer.end_lineno or 0) + 1)
    }


def _loops_in(node: ast.AST) -> list[ast.AST]:
    return [one for one in ast.walk(node) if one is not node and isinstance(one, _LOOPS)]


def rebinding(source: str) -> set[int]:
    """The lines of loops and `try` statements that bind names anew, and what follows.

    A value there may be of several kinds: each call in a `try` may raise for all one knows.
    """
    found: set[int] = set()
    for function in nodes_of(source):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            if not isinstance(node, ast.For | ast.While | ast.Try):
                continue
            if any(isinstance(inner, _BINDING) for inner in ast.walk(node)):
                found.update(range(node.lineno, (function.end_lineno or 0) + 1))
    return found


def early(source: str) -> set[int]:
    """Lines in a loop, and those that change what a loop or a `try` binds anew.

    The loop may end at once, the assignment may fail: then what the line did is sent, also where
    a helper did it. What one round of a loop does on one condition, another may undo on the same.
    """
    lines = source.splitlines()
    found = looping(source)
    for function in nodes_of(source):
        if isinstance(function, ast.FunctionDef):
            anew = {
                name.id
                for node in ast.walk(function)
                if isinstance(node, ast.For | ast.While | ast.Try)
                for name in ast.walk(node)
                if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
            }
            for node in ast.walk(function):
                # Other names for a part of what is bound anew, and what a helper gives for it.
                match node:
                    case ast.Assign(
                        targets=[ast.Name(id=part)], value=ast.Attribute(value=ast.Name(id=whole))
                    ) if whole in anew:
                        anew.add(part)
                    case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=func)) if (
                        name in anew
                    ):
                        found |= helper_lines(source, ast.unparse(func))
            for line in range(function.lineno, (function.end_lineno or 0) + 1):
                if lines[line - 1].strip().partition("[")[0].partition(".")[0] in anew:
                    found.add(line)
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and any(
                    isinstance(given, ast.Name) and given.id in anew for given in call.args
                ):
                    found |= helper_lines(source, ast.unparse(call.func))
    return found


def helper_lines(source: str, name: str = "helper") -> set[int]:
    """The lines of helpers, or of one: a loop may hand them values of several kinds."""
    name = name.rpartition(".")[2]
    return {
        line
        for node in nodes_of(source)
        if isinstance(node, ast.FunctionDef) and name.startswith("helper")
        if node.name == name or (name == "helper" and node.name.startswith(name))
        for line in range(node.lineno, (node.end_lineno or 0) + 1)
    }


def before_an_open_end(source: str) -> set[int]:
    """The lines of helpers without a return that end with something else than customising.

    Nothing gets what such a one makes, but it looks unfinished; RSP201 waits for its end.
    """
    return {
        line
        for node in nodes_of(source)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("helper")
        if isinstance(node.body[-1], ast.Assign)
        and isinstance(node.body[-1].targets[0], ast.Name)
        and not any(isinstance(n, ast.Return) for n in ast.walk(node))
        for line in range(node.lineno, node.body[-1].lineno)
    }


def hooks_that_answer(source: str) -> dict[int, set[int]]:
    """For the lines of before_request functions that answer on some way: where they do.

    Where such a one says nothing it lets the request go on, and drops what it has prepared.
    """
    found: dict[int, set[int]] = {}
    for node in nodes_of(source):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("before"):
            returns = [n for n in ast.walk(node) if isinstance(n, ast.Return)]
            answering = {n.lineno for n in returns if n.value is not None}
            if answering:
                lines = range(node.lineno, (node.end_lineno or 0) + 1)
                found.update(dict.fromkeys(lines, answering))
    return found


def called_beyond(source: str, reaches: Counter[int]) -> set[int]:
    """The lines of helpers with a call that no answer reaches.

    What that call would hand over counts for the helper, too, and may be of another kind.
    """
    calls = {
        node.func.id
        for node in nodes_of(source)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and not reaches[node.lineno]
    }
    return {
        line
        for node in nodes_of(source)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("helper")
        for line in range(node.lineno, (node.end_lineno or 0) + 1)
        if node.name in calls
    }
