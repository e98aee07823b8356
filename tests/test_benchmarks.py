"""The benchmark command works and its report is complete; nothing depends on how fast it is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from benchmarks import chart, growth, memory, phases, reach, report, sources, speed, startup, tools
from benchmarks.reach import Line, Results
from benchmarks.sources import Source

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"
PLAIN = "import os\n\n\ndef here():\n    return os.getcwd()\n"
HEADINGS = (
    "What is to be reached",
    "Speed",
    "Slowest single files",
    "Start-up",
    "Memory",
    "Growth",
    "The machine",
)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("files")
    (folder / "views.py").write_text(growth.generate(60), "utf-8")
    (folder / "plain.py").write_text(PLAIN, "utf-8")
    (folder / "broken.py").write_text("def f(:\n", "utf-8")
    command = [sys.executable, "-m", "benchmarks", "--folder", str(folder)]
    done = subprocess.run(
        [*command, "--rounds=1", "--runs=1", "--lines=2000"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def rows(text: str, heading: str) -> list[list[str]]:
    """The rows of the first table below a heading, without head and marks."""
    part = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def test_every_part_is_printed(printed: str) -> None:
    assert tuple(re.findall(r"^## (.+)$", printed, re.MULTILINE)) == HEADINGS


def test_every_aim_has_limit_number_and_verdict(printed: str) -> None:
    aims = rows(printed, "What is to be reached")
    assert [row[0] for row in aims] == [f"{a.part}: {a.what}" for a in reach.lines(Results())]
    for what, limit, measured, verdict in aims:
        assert limit.startswith(("at most ", "at least "))
        assert measured != "-", what
        assert verdict in ("reached", "not reached"), what


def _here(package: str) -> bool:
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def test_every_tool_has_a_row(printed: str) -> None:
    found = {row[0].strip("*"): row[1:] for row in rows(printed, "Speed")}
    assert tuple(found) == tools.NAMES
    for name, cells in found.items():
        measured = name in (tools.WALK, tools.ALONE) or _here(name)
        assert all((cell != "-") is measured for cell in cells), name
    assert found[tools.WALK][1::2][:3] == ["1.00"] * 3


def test_files_with_and_without_flask_are_counted(printed: str) -> None:
    assert re.search(r"Flask files: 1 \(\d+ lines\); other files: 1 \(5 lines\)", printed)
    assert [row[0] for row in rows(printed, "Slowest single files")] == ["`views.py`", "`plain.py`"]


def test_the_page_has_the_aims_and_the_parts() -> None:
    page = report.PAGE.read_text("utf-8")
    assert [row[0] for row in rows(page, HEADINGS[0])] == [
        f"{a.part}: {a.what}" for a in reach.lines(Results())
    ]
    assert re.findall(r"^## (.+)$", page, re.MULTILINE)[-len(HEADINGS) :] == list(HEADINGS)


def test_only_what_is_between_the_marks_is_written() -> None:
    page = f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n"
    assert report.between(page, "new\n") == (
        f"before\n{report.BEGIN}\n\nnew\n\n{report.END}\nafter\n"
    )
    with pytest.raises(report.PageError):
        report.between("no marks", "new")


@pytest.mark.parametrize(
    ("measured", "at_least", "verdict"),
    [
        (None, False, "not measured"),
        (2.0, False, "reached"),
        (2.1, False, "not reached"),
        (2.0, True, "reached"),
        (1.9, True, "not reached"),
    ],
)
def test_a_limit_is_inside(measured: float | None, at_least: bool, verdict: str) -> None:
    assert Line("speed", "x", 2.0, measured, at_least=at_least).verdict == verdict


def _source(label: str, length: int, uses_flask: bool) -> Source:
    return Source(Path(label), label, "\n" * length, length, uses_flask, uses_flask)


def test_numbers_are_the_least_of_rounds_for_a_thousand_lines() -> None:
    """Worked out by hand: two files, three rounds; nanoseconds for a line are the number."""
    timings = speed.Timings(
        [_source("a", 10, True), _source("b", 30, False)],
        {
            tools.OURS: [[100, 300, 200], [60, 30, 90]],
            tools.WALK: [[50, 100, 50], [600, 600, 300]],
        },
        {tools.OURS: [4, 80, 40], tools.WALK: [0, 0, 0]},
    )
    assert timings.microseconds(tools.OURS, speed.FLASK) == 10
    assert timings.microseconds(tools.OURS, speed.OTHERS) == 1
    assert timings.microseconds(tools.OURS, speed.ALL) == 130 / 40
    assert timings.ratio(tools.OURS, speed.FLASK) == 2
    assert timings.ratio(tools.OURS, speed.OTHERS) == 0.1
    assert timings.ratio(tools.WALK, speed.OTHERS, tools.OURS) == 10
    assert timings.ratio("pyflakes", speed.ALL) is None
    assert timings.collector(tools.OURS) == 1
    assert [(s.label, spent) for s, spent in timings.slowest(1)] == [("a", 100 / 1e6)]


def test_a_part_of_the_files_is_always_the_same(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"f{number:02}.py").write_text(PLAIN, "utf-8")
    every = sources.folder(tmp_path)
    assert len(every) == 30
    few = sources.sample(every, 5)
    assert [s.label for s in few] == [s.label for s in sources.sample(every, 5)]
    assert len({s.label for s in few}) == 5
    assert sources.sample(every, 0) == sources.sample(every, 99) == every


@pytest.mark.parametrize(
    ("text", "looked_at", "uses_flask"),
    [
        ("import flask\n", True, True),
        ("def f():\n    from flask_login import x\n", True, True),
        ("from werkzeug.utils import x\n", True, True),
        ("from . import app\n\n\n@app.route('/')\ndef f(): ...\n", True, False),
        ("from apiflask import APIFlask\n", True, False),
        ("from .flask_things import x\n", False, False),
        ("# flask\n", False, False),
    ],
)
def test_what_a_flask_file_is(tmp_path: Path, text: str, looked_at: bool, uses_flask: bool) -> None:
    file = tmp_path / "file.py"
    file.write_text(text, "utf-8")
    source = sources.read_file(file, "file.py")
    assert source is not None
    assert (source.looked_at, source.uses_flask) == (looked_at, uses_flask)


def test_growth_is_measured_by_doublings() -> None:
    grown = growth.Growth({"a": {1: 10, 2: 21, 4: 42}, "b": {1: 10, 2: 20, 4: 46}})
    assert list(grown.doublings("a")) == [2.1, 2.0]
    assert grown.worst == 2.3


@pytest.mark.parametrize("shape", growth.SHAPES)
def test_generated_files_are_as_long_as_asked_for(shape: str) -> None:
    """Clean they must be, too: `growth.milliseconds` raises otherwise."""
    text = growth.SHAPES[shape](1_000)
    assert 950 < text.count("\n") < 1_050
    assert growth.milliseconds(text, 1) > 0


@pytest.mark.parametrize("text", [None, startup.WITHOUT_FLASK], ids=["--version", "without Flask"])
def test_start_up_loads_a_few_small_rooms(text: str | None) -> None:
    """No rule, no table, no analysis and no package that flake8 alone would not have loaded."""
    added = startup.added_modules(text)
    assert [name for name in added if not startup.is_light(name)] == []
    assert {name for name in added if name.startswith(startup.PACKAGE)} == startup.LIGHT


def test_the_first_file_with_flask_loads_the_rest() -> None:
    added = startup.added_modules(startup.WITH_FLASK)
    rooms = {name.split(".")[1] for name in added if name.count(".") == 2}
    assert {"analysis", "knowledge", "rules"} <= rooms
    assert not all(map(startup.is_light, added))


def _modules(folder: Path, count: int) -> list[Path]:
    """Modules of which no two have a name of their own in common."""
    paths = []
    for number in range(count):
        text = growth.generate(120)
        for word in ("page", "view", "shop", "total", "respond"):
            text = re.sub(rf"\b{word}", f"{word}{number}", text)
        path = folder / f"module_{number}.py"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths


def test_nothing_is_kept_from_file_to_file(tmp_path: Path) -> None:
    traced = memory.trace(_modules(tmp_path, 60), 20)
    assert traced["files"] == 40
    assert traced["most"] > 20_000
    assert traced["nodes"] == 0
    assert traced["kept"] < 16_000, traced["places"]


def test_what_is_kept_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = _modules(tmp_path, 4)
    trees, texts = [], []

    def keeping(tree: ast.Module, lines: list[str], config: object) -> None:
        trees.append(tree)
        texts.append("".join(lines))

    monkeypatch.setattr(memory, "check", keeping)
    traced = memory.trace(paths, 1)
    assert traced["nodes"] > 1_000
    # Garbage of earlier tests may be collected meanwhile, and counts against what is kept.
    assert traced["kept"] > sum(map(len, texts[1:])) / 2 > 1_000


@pytest.mark.slow
def test_nothing_is_kept_from_a_thousand_files(tmp_path: Path) -> None:
    cases = sorted(CASES.rglob("*.py"))
    # Every seventh first, so that all that is loaded late is loaded by then.
    paths = [*cases[::7], *cases, *_modules(tmp_path, 400)]
    traced = memory.trace(paths, len(cases[::7]))
    assert traced["files"] >= 1_000
    assert traced["nodes"] == 0
    assert traced["kept"] < reach.KEPT_LIMIT, traced["places"]


def test_the_chart_shows_whole_runs_by_kind_of_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "shop"
    project.mkdir()
    (project / "app.py").write_text("from flask import Flask\n\napp = Flask(__name__)\n")
    (project / "other.py").write_text("import os\n\nprint(os.sep)\n")
    page = tmp_path / "performance.md"
    page.write_text(f"a\n{chart.BEGIN}\nold\n{chart.END}\nb\n")
    monkeypatch.setattr(chart, "PAGE", page)
    monkeypatch.setattr(chart, "PICTURE", tmp_path / "cost.svg")
    assert chart.main([str(project), "--rounds", "1", "--write"]) == 0
    said = capsys.readouterr().out
    assert "shop: 1 Flask files" in said
    assert "shop: 1 other files" in said
    assert "Measured on shop." in page.read_text()
    assert "old" not in page.read_text()
    drawn = (tmp_path / "cost.svg").read_text()
    assert drawn.count("<rect") == 6
    assert "1 Flask files" in drawn


def test_the_chart_needs_both_kinds_of_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note.txt").write_text("nothing")
    assert chart.main([str(tmp_path)]) == 1
    assert "there must be" in capsys.readouterr().out


def test_the_phases_add_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "views.py").write_text(
        "from flask import Flask\nfrom helpers import page\napp = Flask(__name__)\n"
        "@app.get('/')\ndef home():\n    return page()\n",
        "utf-8",
    )
    (tmp_path / "helpers.py").write_text("def page():\n    return 'x'\n", "utf-8")
    assert phases.main([str(tmp_path)]) == 0
    rows = re.findall(r"^\| (.+?) \| (\d+)% \| (\d+)% \|$", capsys.readouterr().out, re.M)
    shares = {name: (int(off), int(followed)) for name, off, followed in rows}
    assert {name for name, _, _ in phases.PHASES} | {phases.REST} == shares.keys()
    assert all(
        abs(sum(column) - 100) <= len(shares) for column in zip(*shares.values(), strict=True)
    )
    elsewhere = [share for name, share in shares.items() if name.startswith(phases.OTHER)]
    assert all(off == 0 for off, _ in elsewhere)
    assert any(followed for _, followed in elsewhere)


def test_the_phases_need_a_flask_file(tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text(PLAIN, "utf-8")
    assert phases.main([str(tmp_path)]) == 1
