"""The list of findings in the corpus: reading it, writing it, holding it against a run.

Nothing here touches the network, flake8 or the corpus itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

RIGHT = "right"
ARGUABLE = "arguable"
FALSE = "false"
UNREAD = "unread"
LABELS = (RIGHT, ARGUABLE, FALSE, UNREAD)
COLUMNS = ("package", "version", "path", "line", "column", "code", "message", "label", "reason")
CRASH = "RSP000"


class ListError(ValueError):
    """A line of the list, or a line of flake8's output, cannot be read."""


@dataclass(frozen=True, order=True)
class Place:
    """Where a finding stands and which rule spoke; two of them are never equal in one run.

    `path` is relative to the unpacked package and has forward slashes; `line` and `column`
    count from 1, as flake8 prints them.
    """

    package: str
    version: str
    path: str
    line: int
    column: int
    code: str

    def __str__(self) -> str:
        return f"{self.package} {self.version} {self.path}:{self.line}:{self.column} {self.code}"


@dataclass(frozen=True)
class Entry:
    """One finding with what its reader made of it."""

    place: Place
    message: str
    label: str = UNREAD
    reason: str = ""


def parse(text: str) -> list[Entry]:
    """Read the list. Empty lines and lines that begin with `#` are left out.

    Raises ListError, naming the line, when a column, a number or a label is wrong or when
    a place stands there twice.
    """
    entries: dict[Place, Entry] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        entry = _entry(number, line.split("\t"))
        if entry.place in entries:
            raise ListError(f"line {number}: {entry.place} stands here twice")
        entries[entry.place] = entry
    return list(entries.values())


def _entry(number: int, cells: Sequence[str]) -> Entry:
    if len(cells) != len(COLUMNS):
        raise ListError(f"line {number}: {len(cells)} columns instead of {len(COLUMNS)}")
    package, version, path, line, column, code, message, label, reason = cells
    if label not in LABELS:
        raise ListError(f"line {number}: the label is '{label}'; one of {', '.join(LABELS)}")
    try:
        place = Place(package, version, path, int(line), int(column), code)
    except ValueError:
        raise ListError(f"line {number}: '{line}' and '{column}' must be numbers") from None
    return Entry(place, message, label, reason.strip())


def render(entries: Iterable[Entry]) -> str:
    """Write the list, sorted by place, with a comment line that names the columns.

    Raises ListError for a cell that holds a tab or a line break.
    """
    lines = ["# " + "\t".join(COLUMNS)]
    for entry in sorted(entries, key=lambda each: each.place):
        place = entry.place
        cells = (
            place.package,
            place.version,
            place.path,
            str(place.line),
            str(place.column),
            place.code,
            entry.message,
            entry.label,
            entry.reason,
        )
        if any(mark in cell for cell in cells for mark in "\t\r\n"):
            raise ListError(f"{place}: a tab or a line break in {cells}")
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def compare(listed: Iterable[Entry], found: Iterable[Entry]) -> list[str]:
    """Say every difference between the list and a run, and every entry that may not stay.

    The result is empty when all findings are listed with the same message, all listed ones
    were found, and each is labelled right or arguable, with a reason.
    """
    before = {entry.place: entry for entry in listed}
    now = {entry.place: entry for entry in found}
    problems = []
    for place in sorted(before.keys() | now.keys()):
        if place.code == CRASH and place in now:
            problems.append(f"crash: {place} {now[place].message}")
        elif place not in before:
            problems.append(f"new: {place} {now[place].message}")
        elif place not in now:
            problems.append(f"gone: {place} {before[place].message}")
        else:
            problems += _judge(before[place], now[place])
    return problems


def _judge(listed: Entry, found: Entry) -> list[str]:
    if listed.message != found.message:
        return [f"changed: {listed.place}\n    was: {listed.message}\n    now: {found.message}"]
    if listed.label == FALSE:
        return [f"false alarm: {listed.place} {listed.message} ({listed.reason})"]
    if listed.label == UNREAD:
        return [f"unread: {listed.place} {listed.message}"]
    if not listed.reason:
        return [f"no reason given: {listed.place} {listed.message}"]
    return []


def update(
    listed: Iterable[Entry], found: Iterable[Entry], *, reworded: bool = False
) -> list[Entry]:
    """Make the list of what was found now, with the labels of what has not changed.

    A finding whose message differs is unread again and keeps its old label and reason as a
    hint in the reason; with `reworded` it keeps both as they are. Crashes are never listed.
    """
    before = {entry.place: entry for entry in listed}
    entries = []
    for entry in found:
        if entry.place.code == CRASH:
            continue
        old = before.get(entry.place)
        if old is None:
            entries.append(replace(entry, label=UNREAD, reason=""))
        elif old.message == entry.message or reworded:
            entries.append(replace(old, message=entry.message))
        else:
            entries.append(replace(entry, label=UNREAD, reason=_hint(old)))
    return sorted(entries, key=lambda each: each.place)


def _hint(old: Entry) -> str:
    return old.reason if old.label == UNREAD else f"was {old.label}: {old.reason}"


def select(entries: Iterable[Entry], packages: Collection[str]) -> list[Entry]:
    """Return the entries of these packages."""
    return [entry for entry in entries if entry.place.package in packages]


def parse_pins(text: str) -> dict[str, str]:
    """Read lines of `name==version` into a dict from name to version.

    Empty lines and comments are left out. Raises ListError for anything else, and for a
    name that stands there twice.
    """
    pins: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        pin = line.partition("#")[0].strip()
        if not pin:
            continue
        name, equals, version = (part.strip() for part in pin.partition("=="))
        if not (name and equals and version) or "*" in version:
            raise ListError(f"line {number}: '{pin}' is not name==version")
        if name in pins:
            raise ListError(f"line {number}: {name} is pinned twice")
        pins[name] = version
    return pins
