"""Where the time goes: python -m benchmarks.phases [--write] FOLDER...

Prints the share of each phase of the work on the Flask files of the folders, with imports followed
and without. The clock is the processor time; what a phase starts of another one is that one's. What
is done for another module counts to that module's phase. With --write the table goes to
docs/performance.md.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final
from unittest import mock

from flake8_flask_response.config import Config
from flake8_flask_response.plugin import Plugin

from . import report, sources

BEGIN: Final = "<!-- phases:begin -->"
END: Final = "<!-- phases:end -->"

REST: Final = "rules, messages and what is left"
OTHER: Final = "other modules"
PHASES: Final = (
    ("outline of the text", "analysis.run.facts", "Facts.__init__"),
    ("statements of the module", "analysis.driver.module", "_follow_top"),
    ("functions", "analysis.driver.module", "_follow_functions"),
    ("functions: what they call", "analysis.interpreter.functions", "_follow_once"),
    ("events in order", "analysis.driver.module", "_in_order"),
    ("other modules: read and parse", "project.project", "Project._made"),
    ("other modules: their statements", "analysis.driver.module", "_follow_other"),
    ("other modules: their functions", "analysis.driver.module", "_observe"),
    ("other modules: who imports this one", "analysis.driver.module", "_follow_importers"),
    ("other modules: is all as it was?", "project.project", "Project.agrees"),
    ("other modules: is all as it was?", "project.project", "Project.evidence"),
)
"""A phase, the module below the package, and the function that does it."""


class Clock:
    """The processor time of each phase in seconds, and how often it was entered."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._inner: list[float] = []
        self._elsewhere = False

    def around(self, phase: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """A function that does the same, with its time counted to the phase."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            if self._elsewhere:
                return work(*args, **kwargs)
            self._elsewhere = phase.startswith(OTHER)
            self._inner.append(0.0)
            start = time.process_time()
            try:
                return work(*args, **kwargs)
            finally:
                self._elsewhere = False
                taken = time.process_time() - start
                self.spent[phase] += taken - self._inner.pop()
                if self._inner:
                    self._inner[-1] += taken

        return timed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Exit code 1: nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phases", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="put the table into the page")
    options = parser.parse_args(arguments)
    chosen = [one for folder in options.folders for one in sources.folder(folder.resolve())]
    chosen = [one for one in chosen if one.uses_flask]
    if not chosen:
        print("benchmarks.phases: no Flask file there", file=sys.stderr)
        return 1
    text = _table(measure(chosen, follow=False), measure(chosen, follow=True), len(chosen))
    print(text)
    if options.write:
        page = report.PAGE.read_text("utf-8")
        report.PAGE.write_text(report.between(page, text, BEGIN, END), "utf-8", newline="\n")
    return 0


def measure(chosen: Sequence[sources.Source], *, follow: bool) -> Counter[str]:
    """The seconds of each phase for all files, one after another in this process."""
    clock = Clock()
    with _patched(clock), mock.patch.object(Plugin, "config", Config(follow_imports=follow)):
        for one in chosen:
            plugin = Plugin(one.tree(), one.lines(), str(one.path))
            clock.around(REST, lambda run=plugin.run: [*run()])()
    return clock.spent


@contextlib.contextmanager
def _patched(clock: Clock) -> Iterator[None]:
    with contextlib.ExitStack() as stack:
        for phase, module, name in PHASES:
            owner: Any = importlib.import_module(f"flake8_flask_response.{module}")
            *parts, last = name.split(".")
            for part in parts:
                owner = getattr(owner, part)
            timed = clock.around(phase, getattr(owner, last))
            stack.enter_context(mock.patch.object(owner, last, timed))
        yield


def _table(off: Counter[str], project: Counter[str], files: int) -> str:
    phases = [*dict.fromkeys(phase for phase, _, _ in PHASES), REST]
    sums = off.total(), project.total()
    rows = [f"| {p} | {off[p] / sums[0]:.0%} | {project[p] / sums[1]:.0%} |" for p in phases]
    return "\n".join(
        [
            f"The shares of {files} Flask files; {sums[0]:.2f} s with `--rsp-follow-imports=off`, "
            f"{sums[1]:.2f} s with imports followed, processor time:",
            "",
            "|  | off | followed |",
            "| --- | ---: | ---: |",
            *rows,
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
