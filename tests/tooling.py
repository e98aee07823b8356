"""For slow tests: tools that people use beside the plugin, and the plugin as they would get it.

Everything is made once for a run of the tests, in a folder that goes away at its end. pip has to
be able to install packages.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
BAD = """\
from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    response = make_response(page)
    response.set_cookie("seen", "yes")
    return page
"""
GOOD = BAD.replace("return page", "return response")
_NOT_COPIED = shutil.ignore_patterns(
    ".git",
    ".venv",
    "node_modules",
    "build",
    "dist",
    "site",
    "*.egg-info",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
)
_GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.com",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.com",
}


def fenced(page: str, language: str) -> list[str]:
    """The blocks of a language in a page of docs/, by their order."""
    text = (DOCS / page).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@cache
def room() -> Path:
    """A folder for all of this."""
    folder = Path(tempfile.mkdtemp(prefix="tooling-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def run(
    *command: str | Path, cwd: Path, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command; the tools find each other, and git no configuration of this machine."""
    path = os.pathsep.join([str(_programs()), os.environ["PATH"]])
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, **_GIT, "PATH": path, "NO_COLOR": "1", **_places(), **(variables or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=900,
    )


def done(*command: str | Path, cwd: Path) -> str:
    """Run a command that has to succeed; gives its output."""
    finished = run(*command, cwd=cwd)
    assert finished.returncode == 0, finished.stdout
    return finished.stdout


def tool(name: str, package: str = "") -> Path:
    """The program of a tool, installed by pip; `package` where that has another name."""
    program = _programs() / f"{name}{'.exe' if sys.platform == 'win32' else ''}"
    if not program.exists():
        python = _programs() / "python"
        done(python, "-m", "pip", "install", "--quiet", package or name, cwd=room())
    return program


@cache
def checkout() -> Path:
    """A git repository that holds this project as it is now, tagged with its version."""
    folder = room() / "checkout"
    shutil.copytree(ROOT, folder, ignore=_NOT_COPIED)
    as_repository(folder, "v0.1.0")
    return folder


def as_repository(folder: Path, tag: str) -> None:
    """Make a folder a git repository with one commit that has a tag."""
    for arguments in (
        ["init", "--quiet"],
        ["add", "--all"],
        ["commit", "--quiet", "--no-verify", "--message=All of it"],
        ["tag", tag],
    ):
        done("git", *arguments, cwd=folder)


@cache
def wheel() -> Path:
    """The plugin as a wheel, built from the checkout."""
    out = room() / "wheel"
    command = ("-m", "pip", "wheel", "--quiet", "--no-deps", f"--wheel-dir={out}", ".")
    done(_programs() / "python", *command, cwd=checkout())
    (built,) = out.glob("*.whl")
    return built


@cache
def _programs() -> Path:
    """The folder of the programs of an environment in which there is only pip."""
    folder = room() / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    return folder / ("Scripts" if sys.platform == "win32" else "bin")


def _places() -> dict[str, str]:
    """Where the tools keep what they make."""
    names = {
        "PRE_COMMIT_HOME": "pre-commit",
        "PIPX_HOME": "pipx",
        "PIPX_BIN_DIR": "pipx-programs",
        "PIPX_MAN_DIR": "pipx-man",
        "UV_CACHE_DIR": "uv-cache",
        "UV_TOOL_DIR": "uv-tools",
    }
    return {variable: str(room() / name) for variable, name in names.items()}
