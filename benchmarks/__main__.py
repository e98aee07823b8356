"""How fast is it? Prints every aim with what was measured: python -m benchmarks [--write].

The files are those of tests/corpus, downloaded where not there yet, or any folder's.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.corpus import fetch

from . import growth, memory, report, sources, speed, startup, tools
from .reach import GROWTH, MEMORY, PARTS, SPEED, START, Results


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Exit code 1: nothing to measure; whether an aim is reached is no error."""
    options = _parser().parse_args(arguments)
    if options.folder:
        every = sources.folder(options.folder)
    else:
        _tell("reading the corpus")
        every = sources.corpus(options.cache)
    chosen = sources.sample(every, options.files)
    if not chosen:
        print("benchmarks: no Python file there", file=sys.stderr)
        return 1
    text = report.render(_measured(options, chosen))
    print(text, end="")
    if options.write:
        report.write(text)
    return 0


def _measured(options: argparse.Namespace, chosen: list[sources.Source]) -> Results:
    parts = options.only or PARTS
    rounds = options.rounds
    return Results(
        timings=speed.measure(chosen, tools.Tools(), rounds, _tell) if SPEED in parts else None,
        start=startup.measure(rounds * 4, _tell) if START in parts else None,
        peak=memory.peak(chosen, options.runs, _tell) if MEMORY in parts else None,
        kept=memory.kept(chosen, _tell) if MEMORY in parts else None,
        growth=growth.measure(rounds, options.lines, _tell) if GROWTH in parts else None,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--cache", type=Path, default=fetch.default_cache(), metavar="DIR")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="measure this folder instead")
    parser.add_argument(
        "--files", type=int, default=0, metavar="N", help="only so many files, always the same"
    )
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument(
        "--runs", type=int, default=3, metavar="N", help="whole flake8 runs, for the memory"
    )
    parser.add_argument(
        "--lines", type=int, default=growth.LARGEST, metavar="N", help="the longest generated file"
    )
    parser.add_argument("--only", action="append", choices=PARTS, help="may be given repeatedly")
    parser.add_argument(
        "--write", action="store_true", help=f"also put it into docs/{report.PAGE.name}"
    )
    return parser


def _tell(what: str) -> None:
    print(f"... {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
