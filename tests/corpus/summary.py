"""What the lists say as a whole: how many findings are right, and what is silent by policy.

`silent.tsv` holds mistakes that a reader saw in the corpus and that the plugin does not report on
purpose, each with the policy that keeps it silent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .listing import ARGUABLE, FALSE, RIGHT, UNREAD, Entry, ListError

COLUMNS = ("package", "version", "path", "line", "code", "policy", "what happens")
POLICIES = {
    "methods tested": "a view tests GET and the other methods of its route, and gives HEAD None",
    "start page": "the 404 handler of a single-page app answers 200 with the start page",
}


@dataclass(frozen=True, order=True)
class Silence:
    """One mistake that is not reported on purpose; `line` counts from 1."""

    package: str
    version: str
    path: str
    line: int
    code: str
    policy: str
    reason: str


def parse(text: str) -> list[Silence]:
    """Read the list of silences; empty lines and lines that begin with `#` are left out.

    Raises ListError, naming the line, for wrong columns, a wrong number or an unknown policy.
    """
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or not cells[3].isdecimal():
            raise ListError(f"line {number}: {', '.join(COLUMNS)} are needed, with tabs between")
        package, version, path, row, code, policy, reason = cells
        if policy not in POLICIES:
            raise ListError(
                f"line {number}: the policy is '{policy}'; one of {', '.join(POLICIES)}"
            )
        found.append(Silence(package, version, path, int(row), code, policy, reason.strip()))
    return found


def summarise(listed: Iterable[Entry], silent: Iterable[Silence], packages: int) -> Iterator[str]:
    """Lines for people: a table of codes, the precision twice, then the silences by policy."""
    counts: dict[str, Counter[str]] = {}
    for entry in listed:
        counts.setdefault(entry.place.code, Counter())[entry.label] += 1
    total = sum(counts.values(), Counter[str]())
    yield f"packages: {packages}"
    yield f"findings: {total.total()}"
    for code, labels in sorted(counts.items()):
        yield f"  {code}: {', '.join(f'{n} {label}' for label, n in sorted(labels.items()))}"
    read = total[RIGHT] + total[ARGUABLE] + total[FALSE]
    yield f"unread: {total[UNREAD]}"
    yield f"right: {_share(total[RIGHT], read)}"
    yield f"right or arguable: {_share(total[RIGHT] + total[ARGUABLE], read)}"
    policies = Counter(one.policy for one in silent)
    yield f"seen and silent by policy: {policies.total()}"
    for policy, number in sorted(policies.items()):
        yield f"  {policy}: {number} ({POLICIES[policy]})"


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}, {part / whole:.1%}" if whole else "nothing read"
