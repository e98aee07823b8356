"""docs/fix.md: what it shows is what the command prints."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parent.parent / "docs" / "fix.md").read_text("utf-8")
(APP,) = re.findall(r'^```python title="app.py"\n(.*?)^```$', PAGE, re.M | re.S)
COMMANDS = re.findall(r"^```shell\n(.*?)\n```$", PAGE, re.M | re.S)


def fenced(language: str) -> str:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S)
    return str(text)


@pytest.mark.parametrize(("number", "language"), [(0, "text"), (1, "diff")])
def test_the_page_shows_what_is_printed(number: int, language: str, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP, "utf-8")
    program, *arguments = shlex.split(COMMANDS[number])
    assert program == "flake8-flask-response"
    run = subprocess.run(
        [sys.executable, "-m", "flake8_flask_response", *arguments],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    assert (run.returncode, run.stdout) == (1, fenced(language))
