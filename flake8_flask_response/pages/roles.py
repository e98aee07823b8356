"""The page that says of each rule in which functions it speaks, and why not in the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..rule import ROLES, Rule, RuleFile

_HEAD = """\
# Rules by role

{note}

Flask calls many kinds of functions, and most rules speak in all of them. This table says for each
rule where it speaks. Where a rule reports nothing, or not all, a number leads to the reason. The
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
        cells = [_cell(rule, role, reasons) for role in ROLES]
        rows.append(f"| {place} | {' | '.join(cells)} |")
    told = "\n".join(f"{number}. {text}" for number, text in enumerate(reasons, start=1))
    parts = [_HEAD.format(note=note), "\n".join(rows), "## The reasons", told]
    parts += ["## Rules about some functions only", "\n".join(only)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _cell(rule: Rule[Any], role: str, reasons: list[str]) -> str:
    reason = rule.silent_in.get(role) or rule.partly_in.get(role)
    if reason is None:
        return "yes"
    if reason not in reasons:
        reasons.append(reason)
    word = "no" if role in rule.silent_in else "in part"
    return f"[{word} ({reasons.index(reason) + 1})](#the-reasons)"
