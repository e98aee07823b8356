"""Make an app small while it still shows the same disagreement."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from .compare import compare
from .modules import findings_of
from .oracle import EndlessError, observe


def smallest(source: str, signature: str) -> str:
    """The app without every statement that the disagreement does not need."""

    def shows(text: str) -> bool:
        if _has_stub(text):
            return False
        try:
            seen = observe(text)
        except EndlessError:
            return False
        if any("NameError" in a.error or "UnboundLocal" in a.error for a in seen.answers):
            return False
        return any(one.signature == signature for one in compare(findings_of(text), seen, text))

    text = ast.unparse(ast.parse(source))
    if not shows(text):
        return source
    return _shrunk(text, shows)


def _has_stub(text: str) -> bool:
    """Whether a decorated function does nothing at all: of a stub the plugin says nothing."""
    return any(
        isinstance(node, ast.FunctionDef)
        and node.decorator_list
        and all(isinstance(s, ast.Pass) for s in node.body)
        for node in ast.walk(ast.parse(text))
    )


def _shrunk(text: str, shows: Callable[[str], bool]) -> str:
    while True:
        for candidate in _candidates(text):
            if len(candidate) < len(text) and shows(candidate):
                text = candidate
                break
        else:
            return text


def _candidates(text: str) -> Iterator[str]:
    """The text without one statement, or with a compound one replaced by one of its blocks."""
    count = sum(1 for _ in _blocks(ast.parse(text)))
    for number in range(count):
        for variant in ("drop", "body", "orelse"):
            tree = ast.parse(text)
            block, index = next(item for i, item in enumerate(_blocks(tree)) if i == number)
            statement = block[index]
            inner = getattr(statement, variant, None) if variant != "drop" else []
            if inner is None or (variant != "drop" and not inner):
                continue
            if isinstance(statement, ast.FunctionDef | ast.ClassDef) and variant != "drop":
                continue
            block[index : index + 1] = inner
            if not block:
                block.append(ast.Pass())
            yield ast.unparse(ast.fix_missing_locations(tree))


def _blocks(tree: ast.AST) -> Iterator[tuple[list[ast.stmt], int]]:
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                for index in range(len(block)):
                    yield block, index
