"""Run the reveal suites: Markdown whose code says what the interpreter must know.

See tests/analysis/README.md for their language. Each block is analysed, and it is run too: what
Python has at a `reveal_value(...)` must be one of the revealed shapes, and each shape but Unknown
must come up in one of the block's runs.
"""

from __future__ import annotations

import ast
import asyncio
import re
import sys
import types
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jinja2 import FunctionLoader
from reveal import Shown, matching, objects_of

from flake8_flask_response.analysis.domain.values import NOTHING
from flake8_flask_response.analysis.driver.module import follow_module
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.flask.overlay import FlaskOverlay
from flake8_flask_response.analysis.flask.relevance import Relevance
from flake8_flask_response.analysis.interpreter import calls
from flake8_flask_response.analysis.run.overlay import Overlay
from flake8_flask_response.config import Config
from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.names import PUBLIC_NAMES

FOLDER = Path(__file__).parent / "analysis"
PREAMBLE = """\
import asyncio, functools
from flask import *
from flask.views import MethodView, View
from reveal import reveal_value
app = Flask("snippet")
"""
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_REVEALED = re.compile(
    r"reveal_value\(.*\s# revealed: (?P<what>.+?)"
    r"(?:\s+# TODO: (?P<why>.+)|\s+# not run: (?P<unseen>.+))?$"
)
_RUN = re.compile(r"^# run: (?P<code>.+?)(?: !! (?P<error>\w+))?$")


@dataclass(frozen=True)
class Reveal:
    """One `# revealed:` line: its number in the block, what is expected, what is said of it."""

    line: int
    expected: str
    gap: str
    unseen: str


@dataclass(frozen=True)
class Block:
    """One piece of code of a suite; `line` is that of its first line in the file."""

    suite: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.suite}:{self.line}"

    @property
    def reveals(self) -> list[Reveal]:
        found = []
        for number, line in enumerate(self.text.splitlines(), 1):
            said = _REVEALED.search(line)
            if said is not None:
                found.append(Reveal(number, said["what"], said["why"] or "", said["unseen"] or ""))
        return found

    @property
    def runs(self) -> list[tuple[str, str]]:
        lines = map(_RUN.match, self.text.splitlines())
        return [(said["code"], said["error"] or "") for said in lines if said is not None]


def _blocks() -> Iterator[Block]:
    for path in sorted(FOLDER.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for found in _BLOCK.finditer(text):
            block = Block(path.stem, text[: found.start(1)].count("\n") + 1, found[1])
            if block.reveals or path.stem != "README":
                yield block


BLOCKS = list(_blocks())


@pytest.fixture(autouse=True)
def _neutral(monkeypatch: pytest.MonkeyPatch) -> None:
    """`reveal_value` changes and keeps nothing; no function and no call is left out."""
    monkeypatch.setitem(RETURNS, "reveal.reveal_value", "unknown")
    monkeypatch.setattr(Relevance, "matters", lambda self, unit: True)
    monkeypatch.setattr(calls, "is_call_heard", lambda callee, result: True)


def _reveal(block: Block, overlay: Overlay | None = None) -> dict[int, Shown]:
    """What the interpreter knows at each line of a block that reveals a value."""
    text = PREAMBLE + block.text
    offset = PREAMBLE.count("\n")
    events = follow_module(ast.parse(text), Config(), overlay or FlaskOverlay())
    found = {}
    for event in events:
        if isinstance(event, Call) and event.callee == "reveal.reveal_value":
            assert len(event.args) == 1, "reveal one value at a time"
            shown = Shown(event.args[0], objects_of(event.states))
            found[event.call.lineno - offset] = shown
    return found


def _is_plain(block: Block) -> bool:
    """Whether a block uses nothing of Flask's."""
    nodes = list(ast.walk(ast.parse(block.text)))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    imports = any(isinstance(node, ast.Import | ast.ImportFrom) for node in nodes)
    return names.isdisjoint({*PUBLIC_NAMES, "MethodView", "View", "app"}) and not imports


PLAIN = [block for block in BLOCKS if _is_plain(block)]


@pytest.mark.parametrize("block", PLAIN, ids=str)
def test_plain_python_is_followed_without_flask_as_with_it(block: Block) -> None:
    alone, known = _reveal(block, Overlay()), _reveal(block)
    assert {line: str(shown) for line, shown in alone.items()} == {
        line: str(shown) for line, shown in known.items()
    }


def test_many_blocks_are_plain_python() -> None:
    assert len(PLAIN) > 80, f"{len(PLAIN)} of {len(BLOCKS)}"


def _split(text: str) -> list[str]:
    """The members of a written union."""
    parts, depth = [""], 0
    for piece in re.split(r"( \| |[()])", text):
        depth += (piece == "(") - (piece == ")")
        if piece == " | " and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_the_interpreter_knows_what_is_written(block: Block) -> None:
    shown = _reveal(block)
    never = Shown(NOTHING, {})
    wrong = [
        f"line {block.line + one.line - 1}: {text} is revealed, written is {one.expected}"
        for one in block.reveals
        if sorted(_split(text := str(shown.get(one.line, never)))) != sorted(_split(one.expected))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.runs], ids=str)
def test_python_has_what_is_revealed(block: Block) -> None:
    shown = _reveal(block)
    never = Shown(NOTHING, {})
    seen: dict[int, set[str]] = {}
    wrong: list[str] = []

    def check(line: int, what: object) -> None:
        found = matching(shown.get(line, never), what)
        seen.setdefault(line, set()).update(found)
        if not found:
            wrong.append(f"line {block.line + line - 1}: Python has {what!r}")

    _execute(block, check)
    for one in block.reveals:
        missing = set(shown.get(one.line, never).parts) - seen.get(one.line, set()) - {"Unknown"}
        if missing and not one.gap and not one.unseen:
            wrong.append(f"line {block.line + one.line - 1}: no run has {sorted(missing)}")
    assert not wrong, "\n".join(wrong)


def _execute(block: Block, check: Callable[[int, object], None]) -> None:
    module = types.ModuleType("snippet")
    offset = PREAMBLE.count("\n")

    def reveal_value(what: object) -> None:
        check(sys._getframe(1).f_lineno - offset, what)

    with _module("reveal", reveal_value=reveal_value), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(compile(PREAMBLE, "<preamble>", "exec"), module.__dict__)
        module.app.jinja_loader = FunctionLoader(lambda name: name)
        module.app.secret_key = "secret"
        module.app.testing = True
        with module.app.test_request_context():
            exec(compile("\n" * offset + block.text, "<block>", "exec"), module.__dict__)
            for code, error in block.runs:
                _run(code, error, module)


def _run(code: str, error: str, module: types.ModuleType) -> None:
    try:
        found = eval(code, module.__dict__)
        if asyncio.iscoroutine(found):
            asyncio.run(found)
    except Exception as exception:
        raised = type(exception).__name__
    else:
        raised = ""
    assert raised == error, f"{code} raises {raised or 'nothing'}"


@contextmanager
def _module(name: str, **members: Any) -> Iterator[None]:
    made = types.ModuleType(name)
    made.__dict__.update(members)
    before = sys.modules.get(name)
    sys.modules[name] = made
    try:
        yield
    finally:
        if before is None:
            del sys.modules[name]
        else:
            sys.modules[name] = before


def test_every_gap_says_why() -> None:
    todo = [b for b in BLOCKS for line in b.text.splitlines() if "TODO" in line and b.reveals]
    gaps = [one for block in BLOCKS for one in block.reveals if one.gap]
    assert len(todo) == len(gaps)
    assert all(len(one.gap.split()) > 3 for one in gaps)


def test_every_topic_has_a_suite() -> None:
    assert len({block.suite for block in BLOCKS}) >= 20
    assert sum(len(block.reveals) for block in BLOCKS) > 300


@pytest.mark.parametrize("written", ["Unknown", "str", '"x" | None'])
def test_a_wrong_expectation_is_noticed(written: str) -> None:
    block = Block("made up", 1, f"reveal_value('x')  # revealed: {written}\n")
    assert str(_reveal(block)[1]) == '"x"'
    with pytest.raises(AssertionError, match="is revealed, written is"):
        test_the_interpreter_knows_what_is_written(block)
