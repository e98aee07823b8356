"""Hold the plugin against real Flask code: python -m tests.corpus [--update] [--summary].

Exit code 0: every finding is listed, and labelled right or arguable with a reason. 1: a
difference, a finding that nobody has read, a false alarm, or a crash. 2: it could not be run.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from . import fetch, lint, listing, summary

HERE = Path(__file__).parent
# `benchmarks` measures the packages of the first file only.
PINS = HERE / "packages.txt", HERE / "applications.txt"
LIST = HERE / "findings.tsv"
SILENT = HERE / "silent.tsv"
# Lines of source that --read shows before and after a finding.
CONTEXT = 15


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (fetch.FetchError, lint.LintError, listing.ListError, OSError) as error:
        print(f"corpus: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("packages", nargs="*", help="only these of the pinned packages")
    parser.add_argument("--cache", type=Path, default=fetch.default_cache(), metavar="DIR")
    parser.add_argument("--update", action="store_true", help="rewrite findings.tsv")
    parser.add_argument(
        "--reworded",
        action="store_true",
        help="with --update: keep the labels of findings whose message alone has changed",
    )
    parser.add_argument(
        "--quick", action="store_true", help="lint only files that mention flask or werkzeug"
    )
    parser.add_argument(
        "--read",
        action="store_true",
        help="show each finding that is unread or false in its context",
    )
    parser.add_argument(
        "--summary",
        action="store_true",
        help="print precision and what is silent by policy, from the lists alone",
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    pins = _chosen(listing.parse_pins("".join(map(_text, PINS))), options.packages)
    listed = listing.parse(_text(LIST)) if LIST.exists() else []
    if options.summary:
        chosen = listing.select(listed, pins)
        silent = [one for one in summary.parse(_text(SILENT)) if one.package in pins]
        print("\n".join(summary.summarise(chosen, silent, len(pins))))
        return 0
    lint.require_plugin()
    runs = {}
    for name, version in pins.items():
        directory = fetch.fetch(name, version, options.cache)
        runs[name] = lint.lint(name, version, directory, quick=options.quick)
        print(_summary(name, version, runs[name]), flush=True)
    found = [entry for run in runs.values() for entry in run.findings]
    if not options.packages:
        listed_here, others = listed, []
    else:
        listed_here = listing.select(listed, pins)
        others = [entry for entry in listed if entry.place.package not in pins]
    if options.update:
        listed_here = listing.update(listed_here, found, reworded=options.reworded)
        LIST.write_text(listing.render([*others, *listed_here]), encoding="utf-8", newline="\n")
    problems = listing.compare(listed_here, found)
    if options.read:
        _show(listed_here, found, options.cache)
    for problem in problems:
        print(problem)
    _totals(runs.values(), listed_here, problems)
    return 1 if problems else 0


def _chosen(pins: dict[str, str], packages: Sequence[str]) -> dict[str, str]:
    if unknown := [name for name in packages if name not in pins]:
        raise listing.ListError(f"not pinned: {', '.join(unknown)}")
    return {name: pins[name] for name in packages} if packages else pins


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _summary(name: str, version: str, run: lint.Run) -> str:
    return (
        f"{name} {version}: {run.files} files, {run.with_flask} with Flask, "
        f"{len(run.findings)} findings"
    )


def _totals(
    runs: Iterable[lint.Run], listed: Iterable[listing.Entry], problems: Sequence[str]
) -> None:
    runs = list(runs)
    for run in runs:
        for text in run.unreadable:
            print(f"flake8 cannot read: {text}")
    codes = Counter(entry.place.code for run in runs for entry in run.findings)
    labels = Counter(entry.label for entry in listed)
    print()
    print(f"files: {sum(run.files for run in runs)}")
    print(f"files with Flask: {sum(run.with_flask for run in runs)}")
    print(f"findings: {sum(codes.values())}")
    for code, count in sorted(codes.items()):
        print(f"  {code}: {count}")
    bounds = sum((run.bounds for run in runs), Counter[str]())
    print(f"bounds met: {bounds.total()}")
    for kind, count in bounds.most_common():
        print(f"  {kind}: {count}")
    print("list: " + ", ".join(f"{labels[label]} {label}" for label in listing.LABELS))
    print(f"problems: {len(problems)}")


def _show(listed: Iterable[listing.Entry], found: Iterable[listing.Entry], cache: Path) -> None:
    read = (listing.RIGHT, listing.ARGUABLE)
    settled = {(entry.place, entry.message) for entry in listed if entry.label in read}
    for entry in found:
        place = entry.place
        if (place, entry.message) in settled:
            continue
        source = cache / f"{place.package}-{place.version}" / place.path
        lines = source.read_text(encoding="utf-8", errors="replace").splitlines()
        print(f"\n=== {place} {entry.message}")
        first = max(1, place.line - CONTEXT)
        for number in range(first, min(len(lines), place.line + CONTEXT) + 1):
            mark = ">" if number == place.line else " "
            print(f"{mark}{number:6} {lines[number - 1]}")


if __name__ == "__main__":
    sys.exit(main())
