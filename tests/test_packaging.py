"""What is built and installed is what the project promises."""

import re
import subprocess
import sys
import tarfile
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "flake8_flask_response"
INSTALLED = distribution("flake8-flask-response")


def requirements() -> list[Requirement]:
    return [Requirement(line) for line in INSTALLED.requires or ()]


def source_files() -> set[str]:
    """Every file of the package that has to be in a wheel, as a path inside it."""
    return {
        path.relative_to(ROOT).as_posix()
        for pattern in ("*.py", "*.txt", "*.md", "py.typed")
        for path in PACKAGE.rglob(pattern)
    }


def test_version_is_the_packages() -> None:
    said = re.search(r'__version__ = "(.+)"', (PACKAGE / "__init__.py").read_text("utf-8"))
    assert said is not None
    assert said[1] == INSTALLED.version


def test_flake8_is_the_only_dependency() -> None:
    needed = [
        requirement
        for requirement in requirements()
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    ]
    assert [requirement.name for requirement in needed] == ["flake8"]
    assert needed[0].specifier.contains("6.0.0")
    assert not needed[0].specifier.contains("5.0.4")


def test_dev_is_all_the_extras_but_two() -> None:
    """What `bench` brings are plugins that would speak in every run of flake8.

    What `browser` brings is of use with a browser alone.
    """
    extras = {"tests", "lint", "lsp", "docs"}
    others = {"bench", "browser", "dev"}
    assert set(INSTALLED.metadata.get_all("Provides-Extra") or ()) == extras | others
    dev = [
        requirement
        for requirement in requirements()
        if requirement.marker is not None and requirement.marker.evaluate({"extra": "dev"})
    ]
    assert [requirement.extras for requirement in dev] == [extras]


def test_entry_point() -> None:
    points = [point for point in INSTALLED.entry_points if point.group == "flake8.extension"]
    assert [(point.name, point.value) for point in points] == [
        ("RSP", "flake8_flask_response.plugin:Plugin")
    ]
    assert points[0].load().__name__ == "Plugin"


def test_metadata() -> None:
    metadata = INSTALLED.metadata
    assert {"Framework :: Flake8", "Framework :: Flask", "Typing :: Typed"} <= set(
        metadata.get_all("Classifier") or ()
    )
    assert metadata["Requires-Python"] == ">=3.10"
    assert metadata["License"] == "MIT"


def test_flake8_knows_the_plugin() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "flake8", "--version"], capture_output=True, text=True, check=True
    )
    # flake8 breaks the line where many plugins are installed.
    said = run.stdout.replace("\n", "")
    assert f"flake8-flask-response: {INSTALLED.version}" in said


@pytest.mark.parametrize(
    ("number", "identifier", "entry"),
    [
        (0, "flake8-flask-response", "flake8 --select=RSP"),
        (1, "flake8-flask-response-fix", "flake8-flask-response fix"),
    ],
)
def test_pre_commit_hook(number: int, identifier: str, entry: str) -> None:
    text = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert text.startswith("- ")
    hooks = f"\n{text}".split("\n- ")[1:]
    assert len(hooks) == 2
    pairs = [line.strip().split(": ", 1) for line in hooks[number].splitlines()]
    hook = dict(pairs)
    assert len(hook) == len(pairs)
    assert hook.pop("description")
    assert hook == {
        "id": identifier,
        "name": identifier.replace("-fix", " fix"),
        "entry": entry,
        "language": "python",
        "types": "[python]",
        "require_serial": "true",
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist and the wheel; the wheel is built from the sdist, so it shows what that lacks."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


@pytest.mark.slow
def test_wheel_holds_the_package_and_nothing_else(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[1]) as archive:
        names = set(archive.namelist())
    assert {name for name in names if ".dist-info/" not in name} == source_files()


@pytest.mark.slow
def test_sdist_holds_tests_examples_and_pages(built: tuple[Path, Path]) -> None:
    with tarfile.open(built[0]) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert source_files() <= inside
    assert {"LICENSE", "CHANGELOG.md", "tests/test_packaging.py"} <= inside
    assert {"examples/welcome.py", "examples/pages/templates/base.html"} <= inside
    assert not [name for name in inside if "__pycache__" in name]


@pytest.mark.slow
def test_installed_alone_it_works(built: tuple[Path, Path], tmp_path: Path) -> None:
    """A fresh environment without Flask: the plugin runs on the demo and explains a code."""
    environment = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(python), "-m", *arguments], capture_output=True, text=True, cwd=tmp_path
        )

    assert run("pip", "install", "--quiet", str(built[1])).returncode == 0
    assert "No module named flask" in run("flask").stderr
    (tmp_path / "wrong_app.py").write_text(run("flake8_flask_response.demo").stdout, "utf-8")
    findings = run("flake8", "--select=RSP", "wrong_app.py")
    assert re.findall(r" (RSP\d+) ", findings.stdout) == ["RSP101", "RSP201", "RSP301"]
    explained = run("flake8", "--rsp-explain", "RSP101")
    assert (explained.returncode, explained.stderr) == (0, "")
    assert "RSP101" in explained.stdout
