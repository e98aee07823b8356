"""The way in by CI: the commands of docs/ci.md, run as they stand there."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tooling import BAD, GOOD, as_repository, fenced, run, tool, wheel

GITHUB, GITLAB = fenced("ci.md", "yaml")
PROGRAMS = Path(sys.executable).parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(BAD, encoding="utf-8")
    return tmp_path


def flake8(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flake8", *arguments], cwd=folder, capture_output=True, text=True
    )


def step(workflow: str, begin: str) -> str:
    """A `- run: >-` step of the workflow, as the one line that YAML makes of it."""
    text = re.search(r"- run: >-\n((?: {10}.*\n)+)", workflow)
    assert text is not None
    command = " ".join(line.strip() for line in text[1].splitlines())
    assert command.startswith(begin)
    return command


@pytest.mark.parametrize(
    ("arguments", "source", "status"),
    [
        (["."], GOOD, 0),
        (["."], BAD, 1),
        (["--exit-zero", "."], BAD, 0),
        (["no_such_file.py"], GOOD, 1),
        (["--rsp-no-such-option"], GOOD, 2),
        (["--rsp-response-functions=a..b"], GOOD, 2),
    ],
)
def test_exit_codes(project: Path, arguments: list[str], source: str, status: int) -> None:
    (project / "app.py").write_text(source, encoding="utf-8")
    assert flake8(project, "--isolated", "--select=RSP,E9", *arguments).returncode == status


@pytest.mark.skipif(sys.platform == "win32", reason="the step is for ubuntu-latest")
def test_the_annotations_for_github(project: Path) -> None:
    as_repository(project, "start")
    command = step(GITHUB, "git ls-files -z '*.py' | xargs -0 flake8 --select=RSP --format=")
    variables = {**os.environ, "PATH": os.pathsep.join([str(PROGRAMS), os.environ["PATH"]])}

    def run_step() -> subprocess.CompletedProcess[str]:
        shell = ["bash", "-e", "-c", command]
        return subprocess.run(shell, cwd=project, env=variables, capture_output=True, text=True)

    found = run_step()
    assert found.returncode != 0
    assert [found.stdout] == fenced("ci.md", "text")
    assert re.fullmatch(
        r"::error file=[^./,][^,]*,line=\d+,col=\d+,title=RSP\d+::.+\n", found.stdout
    )
    (project / "app.py").write_text(GOOD, encoding="utf-8")
    assert run_step().returncode == 0


def test_the_command_for_anywhere_else(project: Path) -> None:
    install, command = fenced("ci.md", "shell")[0].splitlines()
    assert install == "pip install flake8-flask-response"
    program, *arguments = shlex.split(command)
    assert program == "flake8"
    found = flake8(project, *arguments)
    assert found.returncode == 1
    assert " RSP201 " in found.stdout


@pytest.mark.slow
def test_the_code_quality_report_for_gitlab(project: Path) -> None:
    install, command = re.findall(r"^    - (.*)$", GITLAB, re.MULTILINE)
    assert install == "pip install flake8-flask-response flake8-gl-codeclimate"
    pip = tool("pip")
    assert (
        run(pip, "install", "--quiet", wheel(), "flake8-gl-codeclimate", cwd=project).returncode
        == 0
    )
    (project / "other.py").write_text(BAD, encoding="utf-8")
    program, *arguments = shlex.split(command)

    assert run(tool(program), *arguments, cwd=project).returncode == 1
    (name,) = re.findall(r"codequality: (.*)$", GITLAB, re.MULTILINE)
    report = json.loads((project / name).read_text("utf-8"))
    assert [entry["location"]["path"] for entry in report] == ["app.py", "other.py"]
    assert {entry["location"]["lines"]["begin"] for entry in report} == {11}
    assert all("RSP201" in entry["description"] for entry in report)
    assert len({entry["fingerprint"] for entry in report}) == 2
    assert {entry["severity"] for entry in report} <= {
        "info",
        "minor",
        "major",
        "critical",
        "blocker",
    }
