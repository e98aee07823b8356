"""Bad modules beside the linted file, through the real flake8: its own findings still come."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_flask_response.check import DEBUG_VARIABLE

APP = """\
from flask import Flask, render_template

import helpers
from helpers import page
from .helpers import other
from helpers.deep import *

app = Flask(__name__)


@app.get("/")
def index():
    text = render_template("a.html")
    text.headers["X-A"] = "1"
    return page(helpers, other)
"""


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _closed(path: Path) -> None:
    path.with_suffix("").mkdir(mode=0)


def _bytes(content: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content) and None


BAD = {
    "nothing": lambda path: None,
    "a FIFO": _fifo,
    "a loop": _loop,
    "a closed folder": _closed,
    "broken": _bytes(b"def broken(:\n"),
    "no text": _bytes(b"x = '\xff'\n"),
    "large": _bytes(b"#" * 1_000_001),
    "deep": _bytes(b"x = " + b"(" * 5000),
    "itself": _bytes(b"import helpers\nfrom helpers import *\nfrom app import page\n"),
    "nulls": _bytes(b"\0"),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
@pytest.mark.parametrize("bad", BAD)
def test_the_file_s_own_findings_still_come(bad: str, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    BAD[bad](tmp_path / "helpers.py")
    for name in ("app.py", str(tmp_path / "app.py")):
        done = subprocess.run(
            [sys.executable, "-m", "flake8", "--isolated", "--select=RSP", name],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, DEBUG_VARIABLE: "1"},
        )
        assert done.stderr == ""
        assert re.findall(r":(\d+):\d+: (\w+)", done.stdout) == [("14", "RSP101")]
