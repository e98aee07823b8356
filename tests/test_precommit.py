"""The way in by pre-commit: our own hook, flake8's with the plugin, and a real `git commit`."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tooling import BAD, GOOD, ROOT, as_repository, checkout, done, fenced, room, run, tool, wheel

MANIFEST = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
CONFIGURATIONS = fenced("pre-commit.md", "yaml")
FLAKE8S_MANIFEST = """\
- id: flake8
  name: flake8
  entry: flake8
  language: python
  types: [python]
  require_serial: true
"""
FINDING = "app.py:11:12: RSP201 'response' gets the cookie 'seen' on line 10"


# -- without pre-commit


HOOKS = dict(re.findall(r"^- id: (.*)$(?:\n  .*)*?\n  entry: (.*)$", MANIFEST, re.MULTILINE))
LINT, FIX = "flake8-flask-response", "flake8-flask-response-fix"


def test_the_command_of_the_hook_finds_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(BAD, encoding="utf-8")
    program, *arguments = shlex.split(HOOKS[LINT])
    finished = subprocess.run(
        [sys.executable, "-m", program, *arguments, "app.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 1
    assert finished.stdout.startswith(FINDING)


def test_the_command_of_the_second_hook_fixes_the_mistake(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(BAD, encoding="utf-8")
    program, *arguments = shlex.split(HOOKS[FIX])
    path = Path(sys.executable).with_name(program)
    finished = subprocess.run(
        [path, *arguments, "app.py"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (finished.returncode, finished.stderr) == (0, "")
    assert finished.stdout in fenced("pre-commit.md", "text")[1]
    assert (tmp_path / "app.py").read_text("utf-8") == GOOD


def test_the_page_shows_the_hooks_that_there_are() -> None:
    assert list(HOOKS) == [LINT, FIX]
    assert re.findall(r"- id: (.*)$", "".join(CONFIGURATIONS), re.MULTILINE) == [
        "flake8",
        LINT,
        "flask-responses",
        FIX,
    ]
    assert f" {LINT} --all-files" in fenced("pre-commit.md", "shell")[0]
    assert f"entry: {HOOKS[LINT]}\n" in CONFIGURATIONS[2]


def test_the_page_shows_the_file_that_is_stopped() -> None:
    assert fenced("pre-commit.md", "python") == [BAD]


def test_the_readme_shows_the_first_two_configurations() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    first, second = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert first == CONFIGURATIONS[0]
    assert re.sub("repo: .*", "", second) == re.sub("repo: .*", "", CONFIGURATIONS[1])


# -- with pre-commit


def flake8s_repository() -> Path:
    """A stand-in for flake8's own repository: its hook, and flake8 as pip installs it."""
    folder = room() / "flake8-repository"
    if not folder.exists():
        folder.mkdir()
        (folder / ".pre-commit-hooks.yaml").write_text(FLAKE8S_MANIFEST, encoding="utf-8")
        (folder / "setup.py").write_text(
            "from setuptools import setup\n"
            "setup(name='stand-in', version='1', py_modules=[], install_requires=['flake8'])\n",
            encoding="utf-8",
        )
        as_repository(folder, "7.3.0")
    return folder


def configuration(number: int) -> str:
    """One of the page's configurations, with what is not published yet taken from here."""
    text = CONFIGURATIONS[number]
    text = text.replace("https://github.com/PyCQA/flake8", str(flake8s_repository()))
    text = text.replace("path/or/address/of/flake8-flask-response", str(checkout()))
    return re.sub(r"flake8-flask-response(?=\]$)", str(wheel()), text, flags=re.MULTILINE)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A git repository with a good file in it."""
    (tmp_path / "app.py").write_text(GOOD, encoding="utf-8")
    as_repository(tmp_path, "start")
    return tmp_path


def commits(folder: Path) -> int:
    return int(done("git", "rev-list", "--count", "HEAD", cwd=folder))


@pytest.mark.slow
def test_the_manifest_is_valid() -> None:
    done(tool("pre-commit"), "validate-manifest", ".pre-commit-hooks.yaml", cwd=ROOT)


@pytest.mark.slow
@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_the_configurations_are_valid(number: int, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIGURATIONS[number], encoding="utf-8")
    done(tool("pre-commit"), "validate-config", "config.yaml", cwd=tmp_path)


@pytest.mark.slow
def test_try_repo(project: Path) -> None:
    (command,) = fenced("pre-commit.md", "shell")
    address = "path/or/address/of/flake8-flask-response"
    program, *arguments = shlex.split(command.replace(address, str(checkout())))
    assert run(tool(program), *arguments, cwd=project).returncode == 0
    (project / "app.py").write_text(BAD, encoding="utf-8")
    stopped = run(tool(program), *arguments, cwd=project)
    assert stopped.returncode == 1
    assert FINDING in stopped.stdout


@pytest.mark.slow
@pytest.mark.parametrize("number", [0, 1, 2], ids=["flake8s-hook", "own-hook", "local-hook"])
def test_a_commit_is_stopped_and_then_passes(number: int, project: Path) -> None:
    (project / ".pre-commit-config.yaml").write_text(configuration(number), encoding="utf-8")
    done(tool("pre-commit"), "install", cwd=project)
    (project / "app.py").write_text(BAD, encoding="utf-8")
    done("git", "add", "--all", cwd=project)

    stopped = run("git", "commit", "--message=Cookie", cwd=project)
    assert stopped.returncode == 1
    assert f"\n{FINDING}" in stopped.stdout
    assert commits(project) == 1
    if number == 2:
        assert fenced("pre-commit.md", "text")[0] in stopped.stdout

    (project / "app.py").write_text(GOOD.replace("seen", "been"), encoding="utf-8")
    done("git", "add", "--all", cwd=project)
    done("git", "commit", "--message=Cookie", cwd=project)
    assert commits(project) == 2


@pytest.mark.slow
def test_a_commit_is_stopped_with_the_file_fixed(project: Path) -> None:
    (project / ".pre-commit-config.yaml").write_text(configuration(3), encoding="utf-8")
    done(tool("pre-commit"), "install", cwd=project)
    mistaken = BAD.replace("seen", "been")
    (project / "app.py").write_text(mistaken, encoding="utf-8")
    done("git", "add", "--all", cwd=project)

    stopped = run("git", "commit", "--message=Cookie", cwd=project)
    assert stopped.returncode == 1
    assert fenced("pre-commit.md", "text")[1] in stopped.stdout
    assert commits(project) == 1
    assert (project / "app.py").read_text("utf-8") == GOOD.replace("seen", "been")

    done("git", "add", "--all", cwd=project)
    done("git", "commit", "--message=Cookie", cwd=project)
    assert commits(project) == 2
