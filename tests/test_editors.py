"""Editors: a real language server is driven as an editor does it, and each editor's line is read.

The settings that are sent, and the forms of the lines, are those of docs/editors.md.
"""

import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Any

import linting
import pytest
from language_server import LanguageServer

from flake8_flask_response.lesson import Kind, read_lesson
from flake8_flask_response.rule import rule_files

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")
JSON_BLOCKS = [json.loads(text) for text in re.findall(r"^```json\n(.*?)^```$", PAGE, re.M | re.S)]
SETTINGS = next(block for block in JSON_BLOCKS if "pylsp" in block)
WARNING = 2
"""DiagnosticSeverity.Warning of the language server protocol."""

MISTAKEN = '''\
"""A page."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    page.headers["X-Robots-Tag"] = "noindex"
    return make_response(page)
'''
CORRECTED = MISTAKEN.replace(
    'page = render_template("index.html")', 'page = make_response(render_template("index.html"))'
).replace("return make_response(page)", "return page")


@pytest.fixture(
    params=[
        pytest.param(
            "installed",
            marks=pytest.mark.skipif(find_spec("pylsp") is None, reason="no python-lsp-server"),
        ),
        pytest.param("without-flask", marks=pytest.mark.slow),
    ]
)
def python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter with a python-lsp-server, flake8 and the plugin."""
    if request.param == "installed":
        return Path(sys.executable)
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "python-lsp-server", str(ROOT)]
    subprocess.run(install, check=True, capture_output=True)
    missing = subprocess.run([str(python), "-c", "import flask"], capture_output=True, text=True)
    assert "No module named 'flask'" in missing.stderr
    return python


@pytest.fixture
def server(tmp_path: Path, python: Path) -> Iterator[LanguageServer]:
    running = LanguageServer(tmp_path, python)
    root = {"processId": os.getpid(), "rootUri": tmp_path.as_uri(), "capabilities": {}}
    running.send("initialize", root, 1)
    assert "capabilities" in running.next(lambda m: m.get("id") == 1)["result"]
    running.send("initialized", {})
    running.send("workspace/didChangeConfiguration", {"settings": SETTINGS})
    yield running
    running.close()


def test_a_finding_comes_and_goes_as_the_buffer_changes(
    server: LanguageServer, tmp_path: Path
) -> None:
    uri = (tmp_path / "never_saved.py").as_uri()
    document = {"uri": uri, "languageId": "python", "version": 1, "text": MISTAKEN}
    server.send("textDocument/didOpen", {"textDocument": document})

    (finding,) = server.diagnostics()
    lines = MISTAKEN.splitlines()
    place = next(number for number, line in enumerate(lines) if "page.headers" in line)
    assert finding["range"]["start"] == {"line": place, "character": lines[place].index("page")}
    assert finding["code"] == "RSP101"
    assert finding["source"] == "flake8"
    assert finding["severity"] == WARNING
    assert finding["message"].startswith("RSP101 'page' is text")

    change = {
        "textDocument": {"uri": uri, "version": 2},
        "contentChanges": [{"text": CORRECTED}],
    }
    server.send("textDocument/didChange", change)
    assert server.diagnostics() == []


# How each editor takes a line apart, from its source as of 2026. VS Code strips the quotes before.
PATTERNS = {
    "python-lsp-server": r"(?:.*):(?P<line>\d*):(?P<column>\d*): (?P<code>\w*) (?P<message>.*)",
    "Visual Studio Code": r"(?P<line>\d+),(?P<column>-?\d+),\w+,(?P<code>\w+\d+):"
    r"(?P<message>[^\r\n]*)",
    "nvim-lint": r"[^:]+:(?P<line>\d+):(?P<column>\d+):(?P<code>[A-Za-z0-9]+):(?P<message>.+)",
    "ALE": r"[a-zA-Z]?:?[^:]+:(?P<line>\d+):?(?P<column>\d+)?: (?P<code>[A-Za-z0-9]+) "
    r"(?P<message>.*)",
    "flycheck": r".+?:(?P<line>\d+):(?P<column>\d+):? (?P<code>[A-Za-z]+[0-9]+) (?P<message>.+)",
    "SublimeLinter": r".+?:(?P<line>\d+):(?P<column>\d+): (?P<code>\w+\d+):? (?P<message>.*)",
    "PyCharm": r"(?:.*?):(?P<line>\d+):(?P<column>\d+):.*",
}
FORMS = dict(re.findall(r"^\| ([\w -]+) \| `(%\(.+)` \|$", PAGE, re.MULTILINE))
WRONG = {
    f"{file.code.lower()}_{number}.py": snippet.text
    for file in rule_files()
    if file.chapter != "9"
    for number, snippet in enumerate(read_lesson(file).snippets)
    if snippet.kind is Kind.WRONG and not linting.options_in(snippet.text)
}
"""The mistakes of all lessons, which say by their marks what has to be found where."""


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[str]]]:
    """For each form, what flake8 prints about each of the mistakes."""
    folder = tmp_path_factory.mktemp("lessons")
    for name, text in WRONG.items():
        (folder / name).write_text(text, "utf-8")
    return {form: _printed(form, folder) for form in set(FORMS.values())}


def _printed(form: str, folder: Path) -> dict[str, list[str]]:
    marked = f"%(path)s\t{form}"
    arguments = ["--isolated", "--select=RSP", f"--format={marked}", str(folder)]
    command = [sys.executable, "-m", "flake8", *arguments]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert run.stderr == ""
    printed: dict[str, list[str]] = {}
    for row in run.stdout.splitlines():
        path, _, line = row.partition("\t")
        printed.setdefault(Path(path).name, []).append(line)
    return printed


def test_the_page_names_the_form_of_every_editor() -> None:
    assert FORMS.keys() == PATTERNS.keys()
    assert len(WRONG) > 50


@pytest.mark.parametrize("editor", PATTERNS)
def test_every_message_is_read_as_it_is_meant(
    editor: str, outputs: dict[str, dict[str, list[str]]]
) -> None:
    printed = outputs[FORMS[editor]]
    for name, text in WRONG.items():
        found = [re.fullmatch(PATTERNS[editor], line) for line in printed[name]]
        assert all(found), printed[name]
        read = [match.groupdict() for match in found if match is not None]
        marks = linting.marks(text)
        assert sorted(int(one["line"]) for one in read) == [line for line, _ in marks]
        if "code" in read[0]:
            assert sorted((int(one["line"]), one["code"]) for one in read) == marks
        for one in read:
            line = text.splitlines()[int(one["line"]) - 1]
            assert line[int(one["column"]) - 1 :].strip(), "the column lies in the line"
            assert "; " in one.get("message", "; "), "the whole message is read"


def test_the_severity_of_the_page_is_for_our_prefix() -> None:
    severity = next(block["flake8.severity"] for block in JSON_BLOCKS if "flake8.severity" in block)
    assert severity == {"RSP": "Warning"}
    assert all(file.code.startswith("RSP") for file in rule_files())


def test_all_editors_with_a_language_server_get_the_same_settings() -> None:
    kate = next(block["servers"]["python"] for block in JSON_BLOCKS if "servers" in block)
    assert kate["settings"] == SETTINGS
    tomllib = pytest.importorskip("tomllib", reason="Python 3.10 reads no TOML")
    (helix,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert tomllib.loads(helix)["language-server"]["pylsp"]["config"] == SETTINGS


def test_the_version_names_the_plugin() -> None:
    command = [sys.executable, "-m", "flake8", "--version"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "The line it prints names `flake8-flask-response`" in PAGE
    assert "flake8-flask-response:" in "".join(said.split())


SCRIPTS = ROOT / "tests" / "editors"
EMACS = ["emacs", "--batch", "--no-init-file"]


def _emacs(expression: str) -> str:
    """What Emacs prints for an expression; nothing where it fails or isn't there."""
    if which("emacs") is None:
        return ""
    command = [*EMACS, "--eval", f"(princ {expression})"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return done.stdout


def _has_eglot() -> bool:
    return _emacs("(progn (require 'package) (package-activate-all) (require 'eglot))") == "eglot"


FIXABLE = MISTAKEN.replace("import Flask, make_response,", "import Flask,").replace(
    "return make_response(page)", "return page"
)
FIXED = FIXABLE.replace("import Flask,", "import Flask, make_response,").replace(
    "    page.headers", "    page = make_response(page)\n    page.headers"
)
NO_SCREEN = 180
"""Seconds after which an editor is ended; it waits a minute for each answer of the server."""


def _project(folder: Path) -> dict[str, str]:
    """A folder with a mistake and a `.venv`, and the variables of an editor there."""
    programs = Path(sys.executable).parent
    if not (programs / "pylsp").exists():
        pytest.skip("no python-lsp-server")
    (folder / ".venv").symlink_to(Path(sys.prefix), target_is_directory=True)
    (folder / "app.py").write_text(FIXABLE, "utf-8")
    return os.environ | {
        "HOME": str(folder),
        "PATH": os.pathsep.join([str(programs), os.environ["PATH"]]),
        "RSP_ANSWER": str(folder / "answer.json"),
        "RSP_FILE": "app.py",
        "RSP_SETTINGS": str(folder / "settings.lua"),
        "RSP_TITLE": "make a response first",
    }


def _driven(command: list[str], folder: Path, variables: dict[str, str]) -> dict[str, Any]:
    """What the script in an editor writes as its answer."""
    run = subprocess.run(
        command,
        cwd=folder,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=NO_SCREEN,
    )
    answer = folder / "answer.json"
    assert answer.exists(), run.stdout + run.stderr
    said: dict[str, Any] = json.loads(answer.read_text("utf-8"))
    return said


def _block(language: str, beginning: str) -> str:
    """The block of the page in a language that begins so."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return str(next(block for block in blocks if block.startswith(beginning)))


@pytest.mark.slow
@pytest.mark.skipif(which("nvim") is None, reason="Neovim is not there")
def test_neovim_shows_the_finding_and_applies_the_fix(tmp_path: Path) -> None:
    variables = _project(tmp_path)
    (tmp_path / "settings.lua").write_text(_block("lua", "vim.lsp.config"), "utf-8")
    script = SCRIPTS / "apply_fix.lua"
    command = ["nvim", "--headless", "-n", "-u", "NONE", "-i", "NONE", "app.py"]
    said = _driven([*command, "-c", f"luafile {script}"], tmp_path, variables)
    place = FIXABLE.splitlines().index('    page.headers["X-Robots-Tag"] = "noindex"')
    assert said["finding"]["line"] == place
    assert said["finding"]["column"] == 4
    assert "'page' is text" in said["finding"]["message"]
    assert said["buffer"] == FIXED
    assert said["gone"] is True
    assert (tmp_path / "app.py").read_text("utf-8") == FIXABLE


@pytest.mark.slow
def test_emacs_shows_the_finding_and_applies_the_fix(tmp_path: Path) -> None:
    if not _has_eglot():
        pytest.skip("Emacs with eglot is not there")
    variables = _project(tmp_path)
    settings = _block("lisp", "((python-base-mode\n  . ((eglot")
    if int(_emacs("emacs-major-version")) < 29:
        settings = settings.replace("python-base-mode", "python-mode")
    (tmp_path / ".dir-locals.el").write_text(settings, "utf-8")
    said = _driven([*EMACS, "-l", str(SCRIPTS / "apply-fix.el")], tmp_path, variables)
    place = FIXABLE.splitlines().index('    page.headers["X-Robots-Tag"] = "noindex"')
    assert (said["line"], said["column"]) == (place, 4)
    assert "'page' is text" in said["message"]
    assert said["buffer"] == FIXED
    assert said["gone"] is True
    assert (tmp_path / "app.py").read_text("utf-8") == FIXABLE
