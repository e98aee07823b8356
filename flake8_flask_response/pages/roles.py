"""The page that says of each rule in which functions it speaks, and why not in the others."""

from __future__ import annotations

from collections.abc import Iterable

from ..rule import ROLES, RuleFile

_HEAD = """\
# Rules by role

{note}

Flask calls many kinds of functions, and most rules speak in all of them. This table says for each
rule where it speaks. Where a rule reports nothing, a number leads to the reason. The
tests move the lessons' wrong programs into functions of each kind, and check the table with them.
"""


def roles_page(files: Iterable[RuleFile], note: str) -> str:
    """The page as Markdown; `note` says where it comes from. Raises what loading a rule raises."""
    reasons: list[str] = []
    rows = [f"| code | {' | '.join(ROLES.values())} |", f"|---|{'---|' * len(ROLES)}"]
    only = ["| code | only in |", "|---|---|"]
    for file in files:
        rule = file.load()
        place = f"[{file.code}](rules/{file.code}.md)"
        if rule.only_in:
            only.append(f"| {place} | {rule.only_in} |")
            continue
        cells = [_cell(rule.silent_in.get(role), reasons) for role in ROLES]
        rows.append(f"| {place} | {' | '.join(cells)} |")
    told = "\n".join(f"{number}. {text}" for number, text in enumerate(reasons, start=1))
    parts = [_HEAD.format(note=note), "\n".join(rows), "## The reasons", told]
    parts += ["## Rules about some functions only", "\n".join(only)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _cell(reason: str | None, reasons: list[str]) -> str:
    if reason is None:
        return "yes"
    if reason not in reasons:
        reasons.append(reason)
    return f"[no ({reasons.index(reason) + 1})](#the-reasons)"
