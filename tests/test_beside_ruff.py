"""The way in for people who lint with ruff alone: flake8 beside it, and ruff told of the codes."""

import re
import shlex
from pathlib import Path

import pytest
from tooling import BAD, ROOT, done, fenced, room, run, tool, wheel

from flake8_flask_response.rule import rule_files

ONCE, INSTALLED = fenced("ruff.md", "shell")
BOTH = """\
from flask import render_template


def index():
    page = render_template("index.html")
    page.headers["X-A"] = undefined  # noqa: F821, RSP101
    return page
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(BAD, encoding="utf-8")
    return tmp_path


def test_the_readme_and_this_project_say_the_same_to_ruff() -> None:
    (shown,) = fenced("ruff.md", "toml")
    (named,) = re.findall(r'^lint\.external = \["(\w+)"\]$', shown, re.MULTILINE)
    assert shown in (ROOT / "README.md").read_text("utf-8")
    assert f'\nexternal = ["{named}"]\n' in (ROOT / "pyproject.toml").read_text("utf-8")
    assert all(file.code.startswith(named) for file in rule_files())


def local(command: str) -> list[str]:
    """A command of the page, with the wheel built here in place of the plugin's name."""
    words = shlex.split(command)
    assert "flake8-flask-response" in words
    return [str(wheel()) if word == "flake8-flask-response" else word for word in words]


@pytest.mark.slow
def test_once_without_installing(project: Path) -> None:
    tool("uvx", "uv")
    finished = run(*local(ONCE), cwd=project)
    assert finished.returncode == 1
    assert re.search(r"^\.[/\\]app\.py:11:12: RSP201 ", finished.stdout, re.MULTILINE)


@pytest.mark.slow
def test_installed_with_pipx(project: Path) -> None:
    tool("pipx")
    install, inject, lint = INSTALLED.splitlines()
    done(*shlex.split(install), cwd=project)
    done(*local(inject), cwd=project)
    program, *arguments = shlex.split(lint)
    finished = run(room() / "pipx-programs" / program, *arguments, cwd=project)
    assert finished.returncode == 1
    assert re.match(r"\.[/\\]app\.py:11:12: RSP201 ", finished.stdout)


@pytest.mark.slow
def test_what_ruff_is_told_keeps_the_noqa(tmp_path: Path) -> None:
    (line,) = fenced("ruff.md", "python")
    assert f"    {line}" in BOTH
    (tmp_path / "app.py").write_text(BOTH, encoding="utf-8")
    command = (tool("ruff"), "check", "--no-cache", "--extend-select=RUF100,RUF102", "app.py")

    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\n", encoding="utf-8")
    untold = run(*command, cwd=tmp_path)
    assert untold.returncode == 1
    assert re.search(r"^RUF10[02] .*RSP101", untold.stdout, re.MULTILINE)

    (tmp_path / "pyproject.toml").write_text(fenced("ruff.md", "toml")[0], encoding="utf-8")
    done(*command, cwd=tmp_path)
