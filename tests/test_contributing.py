"""CONTRIBUTING.md is followed to the letter, in a copy of the project, by somebody in a hurry."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
WALK = TEXT.partition("## A rule in ten minutes")[2].partition("\n## ")[0]
BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
COPIED = ("flake8_flask_response", "tests", "docs")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in COPIED:
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=skip)
    for path in ROOT.iterdir():
        if path.suffix in (".md", ".toml", ".cfg", ".yml") and path.is_file():
            shutil.copy(path, tmp_path)
    return tmp_path


def run(command: str, folder: Path) -> str:
    program, *arguments = shlex.split(command)
    assert program == ".venv/bin/python"
    if "pytest" in arguments:
        arguments += ["-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_walk_ends_with_a_proven_rule_and_its_page(checkout: Path) -> None:
    printed = []
    for language, file, text in BLOCK.findall(WALK):
        if file:
            if "/rules/" in file:
                skeleton = (checkout / file).read_text("utf-8")
                assert "TODO" in skeleton, "the command before has begun this very file"
            (checkout / file).write_text(text, "utf-8")
        elif language == "shell":
            printed += [run(command, checkout) for command in text.splitlines()]
        elif language == "markdown":
            changelog = checkout / "CHANGELOG.md"
            heading = "### New lessons\n\n"
            before = changelog.read_text("utf-8")
            assert heading in before
            changelog.write_text(before.replace(heading, heading + text, 1), "utf-8")

    begun, proven, case, pages, whole = printed
    assert begun.strip().endswith("rsp516_length_by_hand.py")
    assert re.search(r"^[5-9] passed", proven, re.MULTILINE), "five things are held against it"
    assert re.search(r"^[1-9] passed", case, re.MULTILINE)
    assert "written: docs/rules/RSP516.md" in pages
    assert "written: README.md" in pages
    assert "passed" in whole
    page = (checkout / "docs" / "rules" / "RSP516.md").read_text("utf-8")
    assert page.startswith("# RSP516: The length of a body written by hand\n")


def test_the_code_of_the_walk_is_free() -> None:
    (module,) = set(re.findall(r"(rsp\d{3}_\w+)\.py\"", WALK)) - {"rsp516_ok_streamed"}
    taken = sorted((ROOT / "flake8_flask_response" / "rules").glob(f"{module[:6]}_*.py"))
    if taken:
        pytest.fail(f"{taken[0].name}: take the example away, or give CONTRIBUTING.md another code")
