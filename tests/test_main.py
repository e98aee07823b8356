"""The command line of the package."""

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from flake8_flask_response import __main__ as command
from flake8_flask_response import pages, showing
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
    assert "(docs/rules/index.md#the-plugin-itself)" in readme
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


WRONG = """\
from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    page = "Hi"
    page.headers["X-A"] = "1"  # RSP101
    return page

# GET / -> AttributeError: 'str' object has no attribute 'headers'
"""
RIGHT = """\
from flask import Flask, request

app = Flask(__name__)


@app.route("/", methods=["GET", "POST"])
def index():
    response = app.make_response("Hi")
    response.set_cookie("n", request.args["n"])
    return response

# GET /?n=1 -> 200
# POST /?n=1 json {"a": 1} -> 200
"""


def test_a_page_holds_the_whole_lesson() -> None:
    lesson = parse_lesson(
        "RSP101",
        "text-customised",
        "Text has no set_cookie().\n\nWhy so.\n\nSuch as <Response 6 bytes>.\n\n"
        f"Wrong::\n\n{textwrap.indent(WRONG, '    ')}\n"
        f"Right::\n\n{textwrap.indent(RIGHT, '    ')}\n"
        "Quiet on: z.\n\nOptions: o.\n\nRelated: RSP102\n\n"
        "Flask docs: Quickstart, About Responses; API, flask.make_response",
    )
    text = pages.page(lesson, {"RSP102": "Tuples | a.b"}, "0.1.0")
    assert text.startswith("# RSP101: Text has no `set_cookie()`\n")
    assert re.search(
        r"^`text-customised` \| \[automatic fix\]\(\S+\): (safe|unsafe|none) \| since",
        text,
        re.MULTILINE,
    )
    assert "\n\nSuch as `<Response 6 bytes>`.\n\n" in text
    assert '```python hl_lines="9"\nfrom flask' in text
    assert "app.py:9:5: RSP101 'page' is text (from line 8)" in text
    shown = re.findall(r"^Flask answers:\n\n```text\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert shown == [
        "$ curl -i http://localhost:5000/\nHTTP/1.1 500 INTERNAL SERVER ERROR\n\n"
        "# Flask logs:\nAttributeError: 'str' object has no attribute 'headers'\n",
        "".join(
            f"{before}$ curl -i {what}'http://localhost:5000/?n=1'\n"
            "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: 2\n"
            "Set-Cookie: n=1; Path=/\n\nHi\n"
            for before, what in (("", ""), ("\n", "--json '{\"a\": 1}' "))
        ),
    ]
    assert "## When it stays quiet\n\nThe rule reports nothing on: z." in text
    assert "- [RSP102](RSP102.md): Tuples | `a.b`" in text
    assert "stable/quickstart/#about-responses)" in text
    assert "stable/api/#flask.make_response)" in text
    assert "per-file-ignores = path/to/file.py: RSP101" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("set_cookie() and response.headers", "`set_cookie()` and `response.headers`"),
        ("a <b> & <c", "a `<b>` &amp; &lt;c"),
        ("None, `x y` and TypeError.", "`None`, `x y` and `TypeError`."),
        ("JavaScript, e.g. text/html. Then", "JavaScript, e.g. text/html. Then"),
        (
            "such as status= or mimetype=, with status=403.",
            "such as `status=` or `mimetype=`, with `status=403`.",
        ),
        ("SameSite=None, view_func=index().", "`SameSite=None`, `view_func=index()`."),
        (
            'write response.headers["Name"] = "value".',
            'write `response.headers["Name"] = "value"`.',
        ),
        ("set response.status_code = 404.", "set `response.status_code = 404`."),
        ('the text "None", as {"ok": false}', 'the text "None", as `{"ok": false}`'),
        (
            "functions with @after_this_request. Return",
            "functions with `@after_this_request`. Return",
        ),
        ("x == 404 and /a?name=Ann", "x == 404 and /a?name=Ann"),
        (
            "above @app.route or in make_response(f(1))",
            "above `@app.route` or in `make_response(f(1))`",
        ),
    ],
)
def test_names_of_code_are_set_as_code(text: str, shown: str) -> None:
    assert pages.in_code(text) == shown


def test_the_first_version_of_a_code_is_read_from_the_changelog() -> None:
    text = "# C\n\n## 0.2.0\n\n- RSP102 b\n\n## 0.1.0, 2026\n\n- RSP101 a\n"
    assert pages.first_versions(text) == {"RSP102": "0.2.0", "RSP101": "0.1.0"}


def test_without_flask_the_pages_are_refused_with_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "README.md").write_text(f"{TABLE_BEGIN}\n{pages.TABLE_END}\n", "utf-8")
    showing._proof.cache_clear()
    monkeypatch.setitem(sys.modules, "flask", None)
    said = refused(capsys, "docs", "--check", "--root", str(tmp_path))
    assert "pip install -e '.[tests]'" in said


def test_the_index_goes_by_chapter() -> None:
    lessons = [
        parse_lesson(code, "a-name", "Title | bar.\n\nWhy.")
        for code in ("RSP101", "RSP102", "RSP301")
    ]
    text = pages.index(lessons)
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Set headers on the response",
        "## Set the status",
    ]
    assert text.count("| [RSP102](RSP102.md) | Title \\| bar |") == 1


def test_the_chapters_are_those_of_the_rules() -> None:
    assert {file.chapter for file in rule_files()} <= set(pages.CHAPTERS)
