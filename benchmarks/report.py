"""What was measured as Markdown, for the terminal and for docs/performance.md."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path

from .growth import Growth
from .memory import Kept, Peak
from .reach import KEPT_LIMIT, Line, Results, lines
from .speed import GROUPS, Timings
from .startup import StartUp
from .tools import NAMES, OURS, WALK

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"
BEGIN = "<!-- measured:begin -->"
END = "<!-- measured:end -->"
SLOWEST = 10


class PageError(ValueError):
    """The page has not the two marks between which the numbers stand."""


def write(text: str, page: Path = PAGE) -> None:
    """Put the text between the marks of the page; what is outside of them stays."""
    page.write_text(between(page.read_text("utf-8"), text), "utf-8", newline="\n")


def between(page: str, text: str, first: str = BEGIN, last: str = END) -> str:
    """The page with the text between two marks. Raises PageError where they are missing."""
    before, begin, rest = page.partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise PageError(f"{first} and {last} must stand in the page")
    return f"{before}{begin}\n\n{text.strip()}\n\n{end}{after}"


def render(results: Results) -> str:
    """Everything as Markdown."""
    parts = [_reach(lines(results))]
    if results.timings:
        parts += [_speed(results.timings), _slowest(results.timings)]
    if results.start:
        parts.append(_start(results.start))
    if results.peak or results.kept:
        parts.append(_memory(results.peak, results.kept))
    if results.growth:
        parts.append(_growth(results.growth))
    parts.append(_machine())
    return "\n\n".join(parts) + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    marks = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, marks, *rows))


def _number(value: float | None, unit: str = "") -> str:
    if value is None:
        return "-"
    if value == 0:
        text = "0"
    elif abs(value) < 0.1:
        text = f"{value:.4f}"
    elif abs(value) < 10:
        text = f"{value:.2f}"
    else:
        text = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}"
    return f"{text} {unit}".strip()


def _reach(every: Iterable[Line]) -> str:
    rows = [
        (
            f"{line.part}: {line.what}",
            f"{'at least' if line.at_least else 'at most'} {line.limit:g} {line.unit}".strip(),
            _number(line.measured, line.unit),
            line.verdict,
        )
        for line in every
    ]
    return "## What is to be reached\n\n" + _table(("", "limit", "measured", ""), rows)


def _speed(timings: Timings) -> str:
    rounds = len(next(iter(timings.collecting.values())))
    looked_at = sum(source.looked_at for source in timings.sources)
    counts = "; ".join(
        f"{group}: {timings.files(group):,} ({timings.lines(group):,} lines)" for group in GROUPS
    )
    text = [
        "## Speed",
        "",
        f"{counts}. The plugin looks closer at {looked_at:,} files; those of them that import "
        "Flask, an extension or Werkzeug are the Flask files. "
        f"The least of {rounds} rounds for each file.",
        "",
        "Microseconds for 1,000 lines, and how many times a bare `ast.walk`:",
        "",
    ]
    head = ["", *(cell for group in GROUPS for cell in (group, "ratio")), "of it collector"]
    rows = [
        [
            name if name != OURS else f"**{OURS}**",
            *(
                cell
                for group in GROUPS
                for cell in (
                    _number(timings.microseconds(name, group)),
                    _number(timings.ratio(name, group, WALK)),
                )
            ),
            _number(timings.collector(name)) if name in timings.spent else "-",
        ]
        for name in NAMES
    ]
    missing = [name for name in NAMES if name not in timings.spent]
    after = [f"\n\nNot installed here: {', '.join(missing)}."] if missing else []
    after.append(
        "\n\nThe files that it does not look closer at, alone: "
        f"{_number(timings.turned_away())} of `ast.walk`."
    )
    return "\n".join(text) + "\n" + _table(head, rows) + "".join(after)


def _slowest(timings: Timings) -> str:
    rows = [
        (f"`{source.label}`", f"{source.length:,}", _number(spent))
        for source, spent in timings.slowest(SLOWEST)
    ]
    return "## Slowest single files\n\n" + _table(("", "lines", "milliseconds"), rows)


def _start(start: StartUp) -> str:
    rows = [
        ("`flake8 --version` without the plugin", _number(start.without)),
        ("with it", _number(start.with_plugin)),
        ("added", _number(start.added)),
        ("added by the clock on the wall", _number(start.added_clock)),
        ("importing the plugin alone (`-X importtime`)", _number(start.imported)),
    ]
    with_flask = len(start.modules_with_flask)
    return "\n".join(
        [
            "## Start-up",
            "",
            f"Medians of {start.runs} starts of each, in turn; processor time.",
            "",
            _table(("", "milliseconds"), rows),
            "",
            f"Loaded with the plugin, and not without: {_names(start.modules)}.",
            "",
            "After a file without Flask, more than that: "
            f"{_names(set(start.modules_without_flask) - set(start.modules))}. With the first file "
            f"with Flask: {with_flask:,} modules, the rules, tables and the analysis.",
        ]
    )


def _names(modules: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(modules)) or "nothing"


def _memory(peak: Peak | None, kept: Kept | None) -> str:
    text = ["## Memory"]
    if peak:
        rows = [
            (
                name,
                _number(peak.megabytes(runs)),
                " ".join(_number(run.peak * 1024 / 1e6) for run in runs),
                _number(statistics.median(run.processor for run in runs)),
            )
            for name, runs in (("plain flake8", peak.plain), ("with the plugin", peak.ours))
        ]
        text += [
            "",
            f"flake8 with `--jobs=1` over {peak.files:,} files, medians of {len(peak.ours)} runs:",
            "",
            _table(("", "peak in MB", "of each run", "processor seconds"), rows),
        ]
    if kept:
        text += [
            "",
            f"tracemalloc over {kept.files:,} files: {_number(kept.kept / 1000)} kB kept after "
            f"them (up to {KEPT_LIMIT / 1000:g} kB count as nothing), and {kept.nodes} nodes of "
            "their trees. The most that one file took while it lasted was "
            f"{_number(kept.most / 1e6)} MB, for `{kept.most_label}`.",
        ]
        if kept.places:
            text += ["", f"What is kept was made at {'; '.join(kept.places)}."]
    return "\n".join(text)


def _growth(grown: Growth) -> str:
    sizes = list(next(iter(grown.spent.values())))
    head = ["lines", *(f"{size:,}" for size in sizes), "dearest doubling"]
    rows = [
        [
            shape,
            *(_number(spent) for spent in grown.spent[shape].values()),
            _number(max(grown.doublings(shape), default=None)),
        ]
        for shape in grown.spent
    ]
    return "\n".join(["## Growth", "", "Milliseconds for generated files:", "", _table(head, rows)])


def _machine() -> str:
    now = datetime.now(timezone.utc)
    packages = [name for name in NAMES if name != WALK]
    versions = ", ".join(f"{name} {found}" for name, found in _versions(["flake8", *packages]))
    return "\n".join(
        [
            "## The machine",
            "",
            f"{_processor()}, {os.cpu_count()} cores, {platform.system()}; "
            f"{platform.python_implementation()} {platform.python_version()}; {versions}. "
            f"{now:%Y-%m-%d}.",
        ]
    )


def _versions(packages: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in packages:
        try:
            yield name, version(name)
        except ModuleNotFoundError:
            continue


def _processor() -> str:
    table = Path("/proc/cpuinfo")
    if table.exists():
        for line in table.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
