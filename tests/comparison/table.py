"""The comparison with other tools: our column measured, theirs as they were measured once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent
GROUPS = {
    "f1": "set on a non-response",
    "f2": "response lost",
    "f3": "status forgotten",
    "f4": "wrong call",
    "f5": "tuple",
    "f6": "wrong return",
    "f7": "attributes",
    "f8": "hooks",
    "f9": "cookies",
    "f10": "others' rules",
}
NOT_COUNTED = "f7_06"
"""Works after all, so it is no mistake; the other 109 count for every tool."""


def expected() -> dict[str, str]:
    """Mistake ("f1_01") to the code that must be found, "" where silence is right."""
    rows = (FOLDER / "expected.tsv").read_text(encoding="utf-8").splitlines()
    return {name: code for name, _, code in (row.partition("\t") for row in rows)}


def programs(kind: str) -> dict[str, str]:
    """The texts of `kind` ("mistakes" or "correct") by file name without ending."""
    return {p.stem: p.read_text(encoding="utf-8") for p in sorted((FOLDER / kind).glob("*.py"))}


def identifier(name: str) -> str:
    """The key of a file name: f1_01 of f1_01_template_string_headers."""
    return "_".join(name.split("_")[:2])


def render(found: Mapping[str, set[str]], wrongly_reported: int) -> str:
    """The table in Markdown; `found` holds the codes reported in each mistake's file."""
    wanted = expected()
    hits = dict.fromkeys(GROUPS, 0)
    sizes = dict.fromkeys(GROUPS, 0)
    for name, codes in found.items():
        key = identifier(name)
        if key == NOT_COUNTED:
            continue
        group = key.partition("_")[0]
        sizes[group] += 1
        hits[group] += bool(wanted[key]) and wanted[key] in codes
    heads = [f"{title} ({sizes[group]})" for group, title in GROUPS.items()]
    correct = len(programs("correct"))
    heads += [f"all ({sum(sizes.values())})", f"files wrongly reported of {correct}"]
    lines = [f"| tool | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for row in (FOLDER / "others.tsv").read_text(encoding="utf-8").splitlines():
        lines.append(f"| {' | '.join(row.split(chr(9)))} |")
    ours = [str(hits[group]) for group in GROUPS] + [str(sum(hits.values())), str(wrongly_reported)]
    lines.append(f"| **flake8-flask-response**, with `--rsp-classroom` | {' | '.join(ours)} |")
    return "\n".join(lines) + "\n"


PAGE = """# Compared with other tools

109 small apps with one mistake each, and 22 correct ones that look alike (they are in
`tests/comparison/`). A hit counts only if the message names the mistake. Our row is measured by
`python -m tests.comparison`, which writes this page; a test fails when it is not current. The
others' rows were measured with the tools' releases of autumn 2026 when the project was planned,
and are quoted from there.

{table}
Seven of the 109 are outside the catalogue on purpose: a missing request header, a removed API, a
duplicate endpoint, escaping (twice), and a body expected in a GET request. The seventh is an
explicit 200 in an error handler, which is somebody's choice.
"""


def page(table: str) -> str:
    """The whole page of the documentation."""
    return PAGE.format(table=table)
