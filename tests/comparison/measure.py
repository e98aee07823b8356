"""Run the plugin over the programs of the comparison."""

from __future__ import annotations

import linting

from comparison.table import page, programs, render

OPTIONS = ("--rsp-classroom",)


def codes(kind: str, options: tuple[str, ...] = OPTIONS) -> dict[str, set[str]]:
    """The codes reported in each program of `kind`."""
    found = linting.lint(programs(kind), options)
    return {name: {seen.code for seen in findings} for name, findings in found.items()}


def measured_page() -> str:
    """docs/comparison.md as it should be now; the correct programs run without the habits."""
    wrong = sum(bool(found) for found in codes("correct", ()).values())
    return page(render(codes("mistakes"), wrong))
