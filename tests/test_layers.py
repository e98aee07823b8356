"""The house's layers: plugin, rules, analysis, knowledge, and never back."""

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import flake8_flask_response

PACKAGE = Path(flake8_flask_response.__file__).parent
NAME = PACKAGE.name
MODULES = {
    path.relative_to(PACKAGE).with_suffix("").as_posix(): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
MAY_IMPORT_FLAKE8 = {"plugin", "formatter", "fix/inspecting"}
MAY_IMPORT_FLASK = {"learn/awaiting", "learn/client", "learn/program"}
ALLOWED = {
    "knowledge": {"knowledge"},
    "analysis": {"analysis", "knowledge", "modules", "bounds"},
    "bounds": {"modules"},
    "modules": set(),
    "project": {"project", "modules", "bounds"},
    "markers": set(),
    "edits": set(),
    "wording": {"analysis", "knowledge", "modules"},
    "cures": {"cures", "analysis", "knowledge", "edits", "markers", "modules", "wording"},
    "rules": {
        *("rules", "analysis", "knowledge", "rule", "cures", "edits", "markers", "wording"),
    },
    "rule": {"rules", "edits", "retired"},
    "lesson": {"rule"},
}
"""What each room may import from the package; rooms that are not named may import all."""
ROOMS = ("domain", "syntax", "events", "run", "interpreter", "flask", "queries", "driver")
"""The rooms of the analysis; each imports only from itself and from those before it."""

ANALYSIS = [key for key in MODULES if key.startswith("analysis/")]
WALKERS = {"walk", "NodeVisitor", "NodeTransformer", "iter_child_nodes", "iter_fields"}


def _imports(key: str) -> Iterator[str]:
    """The full names of what a module imports, relative imports made absolute."""
    folder = [NAME, *key.split("/")[:-1]]
    for node in ast.walk(ast.parse(MODULES[key].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1] if node.level else []
            source = ".".join([*base, *filter(None, [node.module])])
            yield from (f"{source}.{alias.name}" for alias in node.names)


def _own(key: str) -> Iterator[tuple[str, ast.ImportFrom]]:
    """The modules of the package that a module imports from when it runs, as keys of MODULES.

    What stands under TYPE_CHECKING is for the type checker alone, and left out.
    """
    folder = key.split("/")[:-1]
    tree = ast.parse(MODULES[key].read_text(encoding="utf-8"))
    for node in _running(tree):
        if not isinstance(node, ast.ImportFrom):
            continue
        base = folder[: len(folder) - node.level + 1] if node.level else []
        parts = [*base, *(node.module or "").split(".")]
        parts = [part for part in parts if part not in ("", NAME)]
        for alias in node.names:
            for found in ("/".join([*parts, alias.name]), "/".join(parts)):
                if found in MODULES or f"{found}/__init__" in MODULES:
                    yield found, node
                    break


def _running(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        yield from _running(node)


def _upwards(key: str) -> set[str]:
    """The rooms above its own from which a module of the analysis imports."""
    above = ROOMS[ROOMS.index(key.split("/")[1]) + 1 :]
    found = {name.split("/")[1] for name, _ in _own(key) if name.startswith("analysis/")}
    return found.intersection(above)


def _rooms(key: str) -> set[str]:
    """The rooms of the package from which a module imports."""
    own = [name.split(".") for name in _imports(key) if name.split(".")[0] == NAME]
    return {parts[1] for parts in own if len(parts) > 1}


def test_imports_are_read() -> None:
    assert "check" in _rooms("plugin")
    assert "rule" in _rooms("rules/rsp000_internal_error")
    assert "flake8.options.manager.OptionManager" in set(_imports("plugin"))


@pytest.mark.parametrize("key", MODULES)
def test_imports_go_down_only(key: str) -> None:
    room = key.split("/")[0]
    if room in ALLOWED:
        assert _rooms(key) <= ALLOWED[room]


@pytest.mark.parametrize("key", [key for key in ANALYSIS if key.count("/") > 1])
def test_rooms_import_down_only(key: str) -> None:
    assert not _upwards(key)


def test_no_imports_in_a_circle() -> None:
    """Imports inside functions count: Python may run them late, a reader has to follow them."""
    graph = {key: {name for name, _ in _own(key)} - {key} for key in ANALYSIS}
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("key", ANALYSIS)
def test_the_analysis_imports_at_the_top_of_its_modules(key: str) -> None:
    assert all(node.col_offset == 0 for _, node in _own(key))


@pytest.mark.parametrize(
    "key", [key for key in ANALYSIS if key.split("/")[1] in ROOMS[: ROOMS.index("flask")]]
)
def test_python_is_followed_without_a_word_of_flask(key: str) -> None:
    """Docstrings may quote it in an example; events tell rules about Flask, so they may name it."""
    if key.split("/")[1] != "events":
        assert not _lines_with("flask", MODULES[key].read_text(encoding="utf-8"))


def _lines_with(word: str, source: str) -> list[int]:
    """The lines with a word outside of quotes in docstrings; the package's own name is left out."""
    docstrings = {
        node.body[0].lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node)
    }
    found = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        text = token.string.replace(NAME, "")
        if token.start[0] in docstrings:
            text = re.sub(r"`[^`]*`|(?<!\")\"[^\"]+\"(?!\")", "", text)
        if word in text.lower():
            found.append(token.start[0])
    return found


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('"""Of Flask."""', [1]),
        ('"""A name ("flask.jsonify"), `flask`."""', []),
        ("x = 1  # Flask\nuses_flask = 2", [1, 2]),
        (f'from {NAME}.knowledge import names\nx = "flask.abort"', [2]),
    ],
)
def test_the_word_is_found(source: str, lines: list[int]) -> None:
    assert _lines_with("flask", source) == lines


@pytest.mark.parametrize("key", MODULES)
def test_few_modules_import_flake8_or_flask(key: str) -> None:
    roots = {name.split(".")[0] for name in _imports(key)}
    assert not roots & {"flask", "werkzeug", "jinja2", "pytest"} or key in MAY_IMPORT_FLASK
    assert "flake8" not in roots or key in MAY_IMPORT_FLAKE8


@pytest.mark.parametrize("key", [key for key in MODULES if key.startswith("rules/")])
def test_rules_do_not_walk_the_tree(key: str) -> None:
    tree = ast.parse(MODULES[key].read_text(encoding="utf-8"))
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert not names & WALKERS


def test_no_folder_but_that_of_the_rules_is_full() -> None:
    files = Counter(key.rpartition("/")[0] for key in MODULES if not key.startswith("rules/"))
    assert max(files.values()) <= 20, files


@pytest.mark.parametrize("key", MODULES)
def test_files_stay_short(key: str) -> None:
    assert len(MODULES[key].read_text(encoding="utf-8").splitlines()) < 600
