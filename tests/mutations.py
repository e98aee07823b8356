"""What a learner might try instead of solving: code taken out, constants returned."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flake8_flask_response.learn.exercise import Exercise

Files = Mapping[str, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef
CONSTANTS = ('""', '"ok"', "{}", "[]", '("", 200)', '("", 204)', '("", 404)', '("Error", 500)')


def mutations(exercise: Exercise) -> Iterator[tuple[str, Files]]:
    """Every mutation with what it does; each is other text than the broken files."""
    files = exercise.files
    yield "all marked lines taken out", _without_marked(exercise)
    for path, source in files.items():
        if path.endswith(".py"):
            for name, text in _of_file(source, _constants(exercise)):
                if text != source:
                    yield f"{path}: {name}", {**files, path: text}


def _constants(exercise: Exercise) -> tuple[str, ...]:
    """Constants to return: common ones, and each wanted body with its status."""
    bodies = []
    for line in exercise.wanted:
        _, found, body = line.result.partition(", body: ")
        if not found:
            _, found, body = line.result.partition(", json: ")
        if found:
            bodies += [repr(body), repr((body, int(line.result[:3])))]
    return tuple(dict.fromkeys([*CONSTANTS, *bodies]))


def _of_file(source: str, constants: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Import | ast.ImportFrom):
            yield f"line {node.lineno} taken out", _replaced(lines, node, None)
            yield f"line {node.lineno} made pass", _replaced(lines, node, "pass")
        if isinstance(node, Function):
            yield f"{node.name} emptied", _body(lines, node, "pass")
            returned = {
                ast.get_source_segment(source, inner.value) or ""
                for inner in ast.walk(node)
                if isinstance(inner, ast.Return) and inner.value is not None
            }
            for value in [*constants, *sorted(returned)]:
                yield f"{node.name} returns {value}", _body(lines, node, f"return {value}")
        if isinstance(node, ast.Return) and node.value is not None:
            for value in constants:
                yield (
                    f"line {node.lineno} returns {value}",
                    _replaced(lines, node, f"return {value}"),
                )


def _replaced(lines: list[str], node: ast.stmt, new: str | None) -> str:
    """The source with a statement, and what decorates it, replaced or taken out."""
    decorators = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    indent = " " * node.col_offset
    middle = [] if new is None else [f"{indent}{new}\n"]
    return "".join([*lines[: first - 1], *middle, *lines[node.end_lineno :]])


def _body(lines: list[str], node: Function, new: str) -> str:
    first, last = node.body[0], node.body[-1]
    indent = " " * first.col_offset
    decorators = getattr(first, "decorator_list", [])
    start = min([first.lineno, *(decorator.lineno for decorator in decorators)])
    return "".join([*lines[: start - 1], f"{indent}{new}\n", *lines[last.end_lineno :]])


def _without_marked(exercise: Exercise) -> Files:
    files = {}
    for path, source in exercise.files.items():
        gone = {mark.line for mark in exercise.marks if mark.file == path}
        lines = source.splitlines(keepends=True)
        files[path] = "".join(line for number, line in enumerate(lines, 1) if number not in gone)
    return files
