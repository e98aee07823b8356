"""Lessons, cases, `knowledge/` and differential sample on each supported Flask, Python and flake8.

`nox` runs what the interpreters at hand allow and reports the others as skipped;
`nox -s "versions(python='3.12', flask='3.0', flake8='newest')"` runs one.
"""

from itertools import product

import nox

nox.options.error_on_missing_interpreters = False

PYTHONS = ("3.10", "3.11", "3.12", "3.13")
FLASKS = {
    "2.2": ("flask[async]==2.2.5", "werkzeug==2.2.3"),
    "2.3": ("flask[async]==2.3.3", "werkzeug==2.3.8"),
    "3.0": ("flask[async]==3.0.3", "werkzeug==3.0.6"),
    "3.1": ("flask[async]>=3.1,<3.2", "werkzeug>=3.1,<3.2"),
}
FLAKE8S = {"6.1": "flake8==6.1.0", "newest": "flake8"}
# What lessons, cases and `knowledge/` speak of; pip takes the releases that fit the Flask.
EXTENSIONS = (
    "flask-babel",
    "flask-jwt-extended",
    "flask-login",
    "flask-restful",
    "flask-restx",
    "flask-wtf",
)
TESTS = ("tests/test_lessons.py", "tests/test_cases.py", "tests/knowledge", "tests/differential")
# What flake8 promises; with the newest one this is part of the default run.
CONTRACT = ("tests/test_flake8_contract.py", "tests/test_plugin.py", "tests/test_formatter.py")


def _cells() -> list[tuple[str, str, str]]:
    """Every Flask on every Python with the newest flake8, and the old flake8 on the ends."""
    cells = [(python, flask, "newest") for python, flask in product(PYTHONS, FLASKS)]
    # Later than the oldest Flask here was written for.
    cells.append(("3.14", "3.1", "newest"))
    return [*cells, (PYTHONS[0], "2.2", "6.1"), (PYTHONS[-1], "3.1", "6.1")]


@nox.session
@nox.parametrize(("python", "flask", "flake8"), _cells())
def versions(session: nox.Session, flask: str, flake8: str) -> None:
    """Lint lessons and cases and ask Flask about them, on one combination of versions."""
    tools = ("pytest>=8", "hypothesis", "packaging", *EXTENSIONS)
    session.install(*FLASKS[flask], FLAKE8S[flake8], *tools, ".")
    session.run("python", "-m", "pip", "list", "--format=freeze")
    tests = TESTS if flake8 == "newest" else (*TESTS, *CONTRACT)
    # Old releases of Flask use what later Pythons call deprecated.
    session.run("python", "-m", "pytest", "-q", "-rfEs", "-W", "ignore::DeprecationWarning", *tests)
