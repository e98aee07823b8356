"""The command line of the package."""

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_flask_response import __main__ as command
from flake8_flask_response import pages
from flake8_flask_response.lesson import as_text, parse_lesson, read_lesson
from flake8_flask_response.pages import TABLE_BEGIN, TABLE_END
from flake8_flask_response.rule import find_rule_file, rule_files


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What is said on standard error where the usage is wrong."""
    with pytest.raises(SystemExit) as caught:
        command.main(arguments)
    assert caught.value.code == 2
    return capsys.readouterr().err


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    for wanted in ("RSP000", "rsp000", "internal-error"):
        assert command.main(["explain", wanted]) == 0
        assert capsys.readouterr().out == as_text(read_lesson(find_rule_file("RSP000")))


def test_explain_of_an_unknown_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no lesson for 'RSP00'; the nearest are RSP000" in refused(capsys, "explain", "RSP00")


def test_no_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert "COMMAND" in refused(capsys)


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["list"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [(row[0], row[1]) for row in rows] == [(file.code, file.name) for file in rule_files()]


def test_list_of_a_chapter(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["list", "--chapter", "0"]) == 0
    assert (
        capsys.readouterr().out == "RSP000  internal-error  The plugin itself failed on this file\n"
    )
    assert "invalid choice: '8'" in refused(capsys, "list", "--chapter", "8")


@pytest.mark.parametrize(
    "command_line",
    [
        ["flake8_flask_response", "explain", "RSP000"],
        ["flake8_flask_response", "list"],
        ["flake8_flask_response", "list", "--chapter", "2"],
        ["flake8_flask_response.demo"],
        ["flake8", "--isolated", "--rsp-explain", "RSP101"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lines", [0, 1])
def test_a_reader_that_leaves_early_is_no_error(command_line: list[str], lines: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", *command_line], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    for _ in range(lines):
        assert process.stdout.readline()
    process.stdout.close()
    with process.stderr as errors:
        said = errors.read()
    assert (process.wait(), said) == (0, b"")


@pytest.fixture
def rules_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "rules_folder", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["rsp899_body_copied", "RSP899-body-copied"])
def test_new_begins_a_rule(
    name: str, rules_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["new", name]) == 0
    path = rules_folder / "rsp899_body_copied.py"
    assert capsys.readouterr().out == f"{path}\n"
    text = path.read_text(encoding="utf-8")
    lesson = parse_lesson("RSP899", "body-copied", text.split('"""')[1])
    assert "# RSP899" in lesson.snippets[0].text
    assert "class BodyCopied(Rule[" in text
    compile(text, str(path), "exec")
    assert "File exists" in refused(capsys, "new", name)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("body-copied", "not of the form"),
        ("rsp8999_x", "not of the form"),
        ("rsp000_other", "RSP000 (internal-error) is there already"),
        ("rsp899_internal_error", "RSP000 (internal-error) is there already"),
        ("rsp898_old", "RSP898 is retired"),
    ],
)
def test_new_refuses(
    name: str,
    problem: str,
    rules_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(command, "RETIRED", {"RSP898": "see RSP000"})
    assert problem in refused(capsys, "new", name)
    assert not list(rules_folder.iterdir())


README = f"# Title\n\n{TABLE_BEGIN}\nold\n{TABLE_END}\n\nThe end.\n"


def test_docs_writes_what_check_then_finds_current(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text(README, encoding="utf-8")
    root = ["--root", str(tmp_path)]
    assert command.main(["docs", "--check", *root]) == 1
    assert "not current: " in capsys.readouterr().out
    assert not (tmp_path / "docs").exists()

    assert command.main(["docs", *root]) == 0
    assert f"written: {(tmp_path / 'README.md').as_posix()}\n" in capsys.readouterr().out
    assert command.main(["docs", "--check", *root]) == 0
    assert command.main(["docs", *root]) == 0
    assert capsys.readouterr().out == ""

    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert readme.startswith(f"# Title\n\n{TABLE_BEGIN}\n")
    assert readme.endswith(f"\n{TABLE_END}\n\nThe end.\n")
    assert "[RSP000](docs/rules/RSP000.md) | internal-error" in readme
    assert "\nold\n" not in readme


def test_docs_removes_the_page_of_a_rule_that_is_no_more(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(README, encoding="utf-8")
    command.main(["docs", "--root", str(tmp_path)])
    stray = tmp_path / "docs" / "rules" / "RSP899.md"
    stray.write_text("old\n", encoding="utf-8")
    assert command.main(["docs", "--check", "--root", str(tmp_path)]) == 1
    assert command.main(["docs", "--root", str(tmp_path)]) == 0
    assert not stray.exists()


def test_docs_says_what_the_readme_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "README.md" in refused(capsys, "docs", "--root", str(tmp_path))
    (tmp_path / "README.md").write_text("no place", encoding="utf-8")
    assert TABLE_BEGIN in refused(capsys, "docs", "--root", str(tmp_path))


def test_a_page_holds_the_whole_lesson() -> None:
    lesson = parse_lesson(
        "RSP101",
        "text-customised",
        "Text.\n\nWhy so.\n\nAnd why else.\n\nWrong::\n\n    x = 1\n\n    # GET / -> 500\n\n"
        "Right::\n\n    y = 2\n\nQuiet on: z.\n\nOptions: o.\n\nRelated: RSP102\n\n"
        "Flask docs: About Responses",
    )
    assert pages.page(lesson).split("\n\n")[2:] == [
        "`text-customised`",
        "Why so.",
        "And why else.",
        "## Wrong",
        "```python\nx = 1\n```",
        "What Flask then does:",
        "```text\nGET / -> 500\n```",
        "## Right",
        "```python\ny = 2\n```",
        "## When it stays quiet",
        "It says nothing on: z.",
        "## Options",
        "o.",
        "## Related",
        "[RSP102](RSP102.md)",
        "## In Flask's documentation",
        "About Responses",
        "## Silence it",
        "On one line: `# noqa: RSP101`. For a file: `per-file-ignores = path/to/file.py: RSP101`"
        " in flake8's configuration.\n",
    ]


def test_the_index_goes_by_chapter() -> None:
    lessons = [
        parse_lesson(code, "a-name", "Title | bar.\n\nWhy.")
        for code in ("RSP101", "RSP102", "RSP301")
    ]
    text = pages.index(lessons)
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Customise a response, not its content",
        "## Set the status",
    ]
    assert text.count("| [RSP102](RSP102.md) | a-name | Title \\| bar |") == 1


def test_the_chapters_are_those_of_the_rules() -> None:
    assert {file.chapter for file in rule_files()} <= set(pages.CHAPTERS)
