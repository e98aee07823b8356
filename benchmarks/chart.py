"""What a user pays: whole flake8 runs with the plugin and without, by kind of file, as a picture.

    python -m benchmarks.chart FOLDER... [--rounds 3] [--write]

Each folder is a project. Its Flask files and its other files are linted by one flake8 process each,
without the plugin, with it, and with `--rsp-follow-imports=off`, in turn; the least processor time
of the rounds counts. With --write the sentence and the picture go into docs/performance.md.
"""

from __future__ import annotations

import argparse
import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import flake8_with, sources
from .report import PAGE, between

PICTURE = PAGE.parent / "pictures" / "cost.svg"
BEGIN, END = "<!-- cost:begin -->", "<!-- cost:end -->"
PLUGIN = "flake8-flask-response"
KINDS = ("Flask files", "other files")
MODES = ("without the plugin", "with it", "with it, imports off")
OFF = "--rsp-follow-imports=off"
_GIVEN = {MODES[0]: ([], []), MODES[1]: ([PLUGIN], []), MODES[2]: ([PLUGIN], [OFF])}
_BAR, _LEFT, _ROW = 420, 170, 26


@dataclass(frozen=True)
class Costs:
    """Seconds of processor time by kind of file and by mode, and how many files there were."""

    files: dict[str, int]
    seconds: dict[tuple[str, str], float]

    def ratio(self, kind: str, mode: str) -> float:
        """How many times the run without the plugin."""
        return self.seconds[kind, mode] / self.seconds[kind, MODES[0]]

    def sentence(self) -> str:
        """What it costs a user, in one sentence."""
        flask, other = (self.ratio(kind, MODES[1]) for kind in KINDS)
        off = self.ratio(KINDS[0], MODES[2])
        return (
            f"With the plugin, a flake8 run takes {flask:.1f} times as long on files that use "
            f"Flask ({off:.1f} times with `{OFF}`), and {other:.2f} times as long on other files."
        )


def by_kind(folder: Path) -> dict[str, list[Path]]:
    """The files below a folder that Python can parse, by kind."""
    found: dict[str, list[Path]] = {kind: [] for kind in KINDS}
    for source in sources.read(folder, ""):
        found[KINDS[0] if source.looked_at else KINDS[1]].append(source.path)
    return found


def measure(folders: Sequence[Path], rounds: int, tell: Callable[[str], None]) -> Costs:
    """Lint all folders in each mode, in turn; each folder's least time of the rounds counts."""
    files = dict.fromkeys(KINDS, 0)
    seconds = {(kind, mode): 0.0 for kind in KINDS for mode in MODES}
    for folder in folders:
        for kind, paths in by_kind(folder).items():
            files[kind] += len(paths)
            if not paths:
                continue
            tell(f"{folder.name}: {len(paths)} {kind}")
            for mode, least in _least(paths, rounds).items():
                seconds[kind, mode] += least
    return Costs(files, seconds)


def _least(paths: Sequence[Path], rounds: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {mode: [] for mode in MODES}
    for _ in range(rounds):
        for mode, (plugins, options) in _GIVEN.items():
            arguments = ["--isolated", "--jobs=1", *options, *map(str, paths)]
            taken[mode].append(flake8_with.run(plugins, arguments).processor)
    return {mode: min(each) for mode, each in taken.items()}


def picture(costs: Costs) -> str:
    """The picture as SVG: a bar for each kind and mode, by seconds."""
    kinds = [kind for kind in KINDS if costs.files[kind]]
    height = (len(kinds) * (len(MODES) + 1)) * _ROW + 16
    parts = [part for number, kind in enumerate(kinds) for part in _group(number, kind, costs)]
    title = html.escape(costs.sentence().replace("`", ""))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _BAR + 130} {height}"'
        f' role="img" aria-label="{title}" font-family="sans-serif" font-size="13">'
    )
    style = (
        "  <style>text { fill: #24292f } .b0 { fill: #8c959f } .b1 { fill: #0969da }"
        " .b2 { fill: #54aeff } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }"
        "</style>"
    )
    return "\n".join([head, style, *parts, "</svg>", ""])


def _group(number: int, kind: str, costs: Costs) -> Iterator[str]:
    top = 8 + number * (len(MODES) + 1) * _ROW
    yield f'  <text x="8" y="{top + 17}" font-weight="bold">{costs.files[kind]} {kind}</text>'
    most = max(costs.seconds[kind, mode] for mode in MODES)
    for row, mode in enumerate(MODES):
        y = top + (row + 1) * _ROW
        taken = costs.seconds[kind, mode]
        width = _BAR * taken / most
        yield f'  <text x="{_LEFT - 8}" y="{y + 17}" text-anchor="end">{mode}</text>'
        yield f'  <rect class="b{row}" x="{_LEFT}" y="{y + 4}" width="{width:.1f}" height="18"/>'
        label = f"{taken:.1f} s" + (f", {costs.ratio(kind, mode):.2f} times" if row else "")
        yield f'  <text x="{_LEFT + width + 6:.1f}" y="{y + 17}">{label}</text>'


def write(costs: Costs, names: Sequence[str]) -> None:
    """Put the picture in its place, and the sentence into the page."""
    PICTURE.write_text(picture(costs), "utf-8", newline="\n")
    of = ", ".join(names)
    image = f"![What a flake8 run costs](pictures/{PICTURE.name})"
    shown = f"{costs.sentence()} Measured on {of}.\n\n{image}"
    text = between(PAGE.read_text("utf-8"), shown, BEGIN, END)
    PAGE.write_text(text, "utf-8", newline="\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write where asked to. Exit code 1: no Python file there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chart", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--write", action="store_true", help="into docs/performance.md")
    options = parser.parse_args(arguments)
    costs = measure(options.folders, options.rounds, lambda said: print(said, flush=True))
    if not all(costs.files.values()):
        print("there must be Flask files and other files")
        return 1
    for (kind, mode), taken in costs.seconds.items():
        print(f"{kind}, {mode}: {taken:.2f} s, {costs.ratio(kind, mode):.2f} times")
    print(costs.sentence())
    if options.write:
        write(costs, [folder.resolve().name for folder in options.folders])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
