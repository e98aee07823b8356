"""What the README shows is what its commands print, and its snippets do what it says of them."""

import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from flask import Flask

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


class Block(NamedTuple):
    """A fenced block: its language, its text, and its place among all blocks."""

    language: str
    text: str
    index: int


BLOCKS = [
    Block(language, text, index)
    for index, (language, text) in enumerate(
        re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    )
]


def blocks(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language]


def text_after(block: Block) -> str:
    """The text block that comes next, which shows what the block prints."""
    after = BLOCKS[block.index + 1]
    assert after.language == "text"
    return after.text


def flake8(folder: Path, arguments: Sequence[str]) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "flake8", *arguments], cwd=folder, capture_output=True, text=True
    )
    assert run.stderr == ""
    return run.stdout


def demo() -> str:
    return subprocess.run(
        [sys.executable, "-m", "flake8_flask_response.demo"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def run_app(source: str) -> Flask:
    namespace: dict[str, object] = {"__name__": "snippet"}
    exec(compile(source, "snippet.py", "exec"), namespace)
    app = namespace["app"]
    assert isinstance(app, Flask)
    app.testing = True
    return app


def test_first_command_shows_what_the_readme_shows(tmp_path: Path) -> None:
    first = blocks("shell")[0]
    *_, printing, linting = first.text.splitlines()
    assert printing == ".venv/bin/python -m flake8_flask_response.demo > wrong_app.py"
    program, *arguments = shlex.split(linting)
    assert program == ".venv/bin/flake8"

    (tmp_path / "wrong_app.py").write_text(demo(), "utf-8")
    assert flake8(tmp_path, arguments) == text_after(first)


def test_the_transcript_has_the_three_documented_mistakes() -> None:
    shown = text_after(blocks("shell")[0])
    assert re.findall(r"RSP\d+", shown) == ["RSP101", "RSP201", "RSP301"]


def test_second_command_runs_the_tests() -> None:
    assert blocks("shell")[1].text == (
        ".venv/bin/pip install --quiet -e '.[tests]'\n.venv/bin/python -m pytest -n auto\n"
    )


def test_the_demo_is_as_wrong_as_the_findings_say() -> None:
    client = run_app(demo()).test_client()
    with pytest.raises(AttributeError, match="'str' object has no attribute 'headers'"):
        client.get("/profile")
    welcome = client.get("/welcome")
    assert (welcome.status_code, welcome.text) == (200, "<h1>Welcome</h1>")
    assert "Set-Cookie" not in welcome.headers
    missing = client.get("/nowhere")
    assert (missing.status_code, missing.text) == (200, "<h1>No such page</h1>")


def test_before_is_found(tmp_path: Path) -> None:
    before = blocks("python")[0]
    (tmp_path / "profile.py").write_text(before.text, "utf-8")
    assert flake8(tmp_path, ["profile.py"]) == text_after(before)
    with pytest.raises(AttributeError, match="'str' object has no attribute 'headers'"):
        run_app(before.text).test_client().get("/profile")


def test_after_is_right(tmp_path: Path) -> None:
    after = blocks("python")[1]
    (tmp_path / "profile.py").write_text(after.text, "utf-8")
    assert flake8(tmp_path, ["profile.py"]) == ""
    answer = run_app(after.text).test_client().get("/profile")
    assert (answer.status_code, answer.text) == (200, "<h1>Ada</h1>")
    assert answer.headers["X-Robots-Tag"] == "noindex"


def test_options_are_those_of_flake8s_help(tmp_path: Path) -> None:
    helped = set(re.findall(r"^ +(--rsp-[a-z-]+)", flake8(tmp_path, ["--help"]), re.MULTILINE))
    table = README.partition("## Options")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(--rsp-[a-z-]+)", table, re.MULTILINE)) == helped
    assert helped


def test_silencing_one_line(tmp_path: Path) -> None:
    silenced = blocks("python")[2].text
    assert silenced.endswith("# noqa: RSP101\n")
    source = blocks("python")[0].text.replace('= "noindex"', '= "noindex"  # noqa: RSP101')
    (tmp_path / "profile.py").write_text(source, "utf-8")
    assert flake8(tmp_path, ["profile.py"]) == ""


def test_silencing_a_code_in_some_files(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_text(blocks("ini")[0].text, "utf-8")
    for folder in ("legacy", "new"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "app.py").write_text(demo(), "utf-8")
    output = flake8(tmp_path, ["--select=RSP", "."])
    found = re.findall(r"^\./(\w+)/app\.py:.*?(RSP\d+)", output, re.MULTILINE)
    assert sorted(found) == [
        ("legacy", "RSP101"),
        ("legacy", "RSP201"),
        ("new", "RSP101"),
        ("new", "RSP201"),
        ("new", "RSP301"),
    ]


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
