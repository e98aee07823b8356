"""Quick fixes and lessons in an editor, by a real language server."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from language_server import LanguageServer
from test_editors import SETTINGS

from flake8_flask_response.editor.positions import edits_between, utf16

pytest.importorskip("pylsp", reason="no python-lsp-server")

MISTAKEN = """\
from flask import Flask, render_template

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    page.headers["X-Robots-Tag"] = "noindex"
    return page


@app.get("/wide")
def wide():
    "\U0001f600"; page = "\U0001f600 e\u0301"; page.status_code = 404
    return page


@app.post("/log")
def log():
    print("logged")
"""
CHANGED = MISTAKEN.replace("Flask, render", "Flask, make_response, render")


def index_mended(text: str) -> str:
    return text.replace(
        '    page.headers["X-', '    page = make_response(page)\n    page.headers["X-'
    )


def wide_mended(text: str) -> str:
    return text.replace("; page.status", "; page = make_response(page); page.status")


Json = dict[str, Any]


class Editor:
    """An editor with one buffer, which may be unsaved."""

    def __init__(self, server: LanguageServer, uri: str, text: str) -> None:
        self._server = server
        self._uri = uri
        self._number = 10
        self.text = text
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        server.send("textDocument/didOpen", {"textDocument": document})
        self.findings = server.diagnostics()

    def ask(self, method: str, **params: object) -> Any:
        self._number += 1
        self._server.send(method, params, self._number)
        while True:
            message = self._server.next(lambda m: m.get("id") is not None)
            if message.get("method") == "workspace/applyEdit":
                self.apply(message["params"]["edit"])
                self._server.answer(message["id"], {"applied": True})
            elif message["id"] == self._number and "method" not in message:
                return message["result"]

    def actions(self, findings: Sequence[Json], **context: object) -> list[Json]:
        where = findings[0]["range"]
        found: list[Json] = self.ask(
            "textDocument/codeAction",
            textDocument={"uri": self._uri},
            range={"start": where["start"], "end": where["start"]},
            context={"diagnostics": findings, **context},
        )
        return found

    def hover(self, line: int, character: int) -> str:
        found = self.ask(
            "textDocument/hover",
            textDocument={"uri": self._uri},
            position={"line": line, "character": character},
        )
        contents = found["contents"]
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def apply(self, edit: Json) -> None:
        self.text = applied(self.text, edit["changes"][self._uri])


def applied(text: str, edits: Sequence[Json]) -> str:
    """What an editor does: positions in UTF-16, all of the text before."""
    units = text.encode("utf-16-le")
    starts = [0]
    for row in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(row.encode("utf-16-le")))
    place = lambda at: starts[at["line"]] + 2 * at["character"]  # noqa: E731
    for one in reversed(edits):
        start, end = place(one["range"]["start"]), place(one["range"]["end"])
        units = units[:start] + one["newText"].encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LanguageServer]:
    running = LanguageServer(tmp_path, Path(sys.executable))
    root = {"processId": os.getpid(), "rootUri": tmp_path.as_uri(), "capabilities": {}}
    running.send("initialize", root, 1)
    capabilities = running.next(lambda m: m.get("id") == 1)["result"]["capabilities"]
    assert "flake8-flask-response.fixAll" in capabilities["executeCommandProvider"]["commands"]
    running.send("initialized", {})
    running.send("workspace/didChangeConfiguration", {"settings": SETTINGS})
    yield running
    running.close()


@pytest.fixture
def editor(server: LanguageServer, tmp_path: Path) -> Editor:
    return Editor(server, (tmp_path / "never_saved.py").as_uri(), MISTAKEN)


def with_code(findings: Sequence[Json], code: str) -> list[Json]:
    return [one for one in findings if one["code"] == code]


def test_each_finding_is_reported_once_and_counted_in_utf16(editor: Editor) -> None:
    lines = MISTAKEN.splitlines()
    first, second = with_code(editor.findings, "RSP101")
    assert len(with_code(editor.findings, "RSP204")) == 1
    assert first["range"]["start"] == {"line": 8, "character": 4}
    start = second["range"]["start"]
    assert start["character"] == utf16(lines[14][: lines[14].index("page.status")])
    assert second["range"]["end"]["character"] == utf16(lines[14])


def test_a_quick_fix_is_applied_to_the_buffer(editor: Editor) -> None:
    first, second = with_code(editor.findings, "RSP101")
    (action,) = editor.actions([first], only=["quickfix"])
    assert action["title"] == "RSP101: make a response first"
    assert (action["kind"], action["isPreferred"]) == ("quickfix", True)
    assert action["diagnostics"] == [first]
    (other,) = editor.actions([second], only=["quickfix"])
    editor.apply(action["edit"])
    assert editor.text == index_mended(CHANGED)
    editor.text = MISTAKEN
    editor.apply(other["edit"])
    assert editor.text == wide_mended(CHANGED)


def test_an_unsafe_fix_says_that_it_is_one(editor: Editor) -> None:
    (action,) = editor.actions(with_code(editor.findings, "RSP204"), only=["quickfix"])
    assert action["title"] == "RSP204: answer with 204 at the end (check the result)"
    assert action["isPreferred"] is False
    editor.apply(action["edit"])
    assert editor.text.endswith('    print("logged")\n    return "", 204\n')


def test_fix_all_applies_the_safe_fixes(editor: Editor) -> None:
    actions = editor.actions(editor.findings)
    assert [one["kind"] for one in actions] == ["quickfix"] * 3 + ["source.fixAll"]
    command = actions[-1]["command"]
    editor.ask(
        "workspace/executeCommand", command=command["command"], arguments=command["arguments"]
    )
    assert editor.text == wide_mended(index_mended(CHANGED))
    assert [one["kind"] for one in editor.actions(editor.findings, only=["source"])] == [
        "source.fixAll"
    ]


def test_the_lesson_is_shown_on_hover(editor: Editor) -> None:
    shown = editor.hover(8, 6)
    assert "**RSP101** " in shown
    assert "RSP" not in editor.hover(2, 7)
    assert "Flask" in editor.hover(2, 7)


def test_the_configuration_of_the_folder_counts(server: LanguageServer, tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_text("[flake8]\nextend-ignore = RSP101\n")
    shop = tmp_path / "shop"
    shop.mkdir()
    editor = Editor(server, (shop / "app.py").as_uri(), MISTAKEN.replace("\n", "\r\n"))
    assert with_code(editor.findings, "RSP101") == []
    (action,) = editor.actions(with_code(editor.findings, "RSP204"), only=["quickfix"])
    editor.apply(action["edit"])
    assert editor.text.endswith('    print("logged")\r\n    return "", 204\r\n')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\nb\nc\n", "a\nx\nc\n"),
        ("a\nb", "a\nb\nc"),
        ("\U0001f600\nb\U0001f600", "\U0001f600\nb\U0001f600\u00e9"),
        ("a\r\nb\r\n", "a\r\n"),
        ("", "a\n"),
        ("a\n", "a\nb\n"),
        ("a\rb\r", "x\rb\ry\r"),
        ("a\u2028b\nc\n", "a\u2028b\nd\n"),
    ],
)
def test_edits_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    if "\u2028" in before:
        (edit,) = edits_between(before, after)
        assert edit["range"]["start"] == {"line": 1, "character": 0}
    else:
        assert applied(before, edits_between(before, after)) == after
