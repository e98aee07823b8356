"""What `playground/build.py` says where something is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[2] / "playground" / "build.py"


@pytest.mark.parametrize(
    ("programs", "said"),
    [
        ({}, "Node 20 or newer with npm is needed (https://nodejs.org); node is not there"),
        ({"node": "echo v20.1.0"}, "npm is not there"),
        ({"node": "echo v18.19.0", "npm": "exit 1"}, "this one is v18.19.0"),
        ({"node": "exit 1", "npm": "exit 1"}, "this one is broken"),
        ({"node": "echo v22.0.0", "npm": "echo no network; exit 1"}, "no network"),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, programs: dict[str, str], said: str) -> None:
    for name, command in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{command}\n")
        (tmp_path / name).chmod(0o755)
    copy = tmp_path / "playground" / "build.py"
    copy.parent.mkdir()
    for file in ("build.py", "package-lock.json"):
        (copy.parent / file).write_text((BUILD.parent / file).read_text("utf-8"), "utf-8")
    command = [sys.executable, str(copy), "--page-only", "--site-dir", str(tmp_path / "site")]
    environment = {**os.environ, "PATH": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("build.py: ")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "site").exists()
