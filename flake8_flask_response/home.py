"""The three mistakes of the demo side by side, for the home page of the documentation."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .check import check
from .config import Config
from .demo import demo_app
from .lesson import Kind, Snippet
from .showing import answers

BEGIN = "<!-- mistakes:begin -->"
END = "<!-- mistakes:end -->"
_CARDS = (
    ("profile", "/profile", "Headers set on text"),
    ("welcome", "/welcome", "The wrong thing returned"),
    ("not_found", "/nowhere", "The status code forgotten"),
)
"""Of each mistake the demo's function, an address that shows it, and a heading."""


def with_cards(home: str) -> str:
    """The home page's text with the cards between its two marker lines renewed."""
    before, begin, rest = home.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not begin:
        return home
    cards = "\n\n".join(_cards())
    return (
        f'{before}{begin}\n\n<div class="mistakes" markdown>\n\n{cards}\n\n</div>\n\n{END}{after}'
    )


def _cards() -> Iterator[str]:
    source = demo_app()
    tree = ast.parse(source)
    lines = source.splitlines()
    requests = "".join(f"# GET {path} -> 200\n" for _, path, _ in _CARDS)
    shown = answers(Snippet(Kind.WRONG, f"{source}\n{requests}"))
    found = check(tree, source.splitlines(keepends=True), Config())
    for node in tree.body:
        for (name, _, title), answer in zip(_CARDS, shown, strict=True):
            if not isinstance(node, ast.FunctionDef) or node.name != name:
                continue
            first = node.decorator_list[0].lineno
            last = node.end_lineno or first
            code = "\n".join(lines[first - 1 : last])
            (report,) = (report for report in found if first <= report.line <= last)
            yield (
                f'<div class="mistake" markdown>\n\n### {title}\n\n'
                f'```python hl_lines="{report.line - first + 1}"\n{code}\n```\n\n'
                f"The browser gets:\n\n```http\n{answer.text}\n```\n\n"
                f"[{report.code}](rules/{report.code}.md): {_cure(report.message)}\n\n</div>"
            )


def _cure(message: str) -> str:
    fault, _, cure = message.partition("; ")
    return f"write `{cure.rpartition(': ')[2]}`" if cure else fault
