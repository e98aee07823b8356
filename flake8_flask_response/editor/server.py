"""The plugin of python-lsp-server: quick fixes for the findings that its flake8 shows, and hover.

flake8's own findings stay where they come from; here nothing is reported, so nothing twice.
"""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from pylsp import hookimpl

from . import asking
from .asking import Mending, Question, Shown
from .positions import Json, edits_between, rows_of, utf16

FIX_ALL = "flake8-flask-response.fixAll"
QUICK_FIX, FIX_ALL_KIND = "quickfix", "source.fixAll"
_PREFIX = "RSP"
_OPTIONS = {
    "config": "config",
    "extendIgnore": "extend-ignore",
    "extendSelect": "extend-select",
    "ignore": "ignore",
    "perFileIgnores": "per-file-ignores",
    "select": "select",
}
"""Settings of the server for flake8, and the options that they stand for."""
_log = logging.getLogger(__name__)
_seen: dict[str, list[Json]] = {}
"""The findings of each open document, as they were sent last."""


@hookimpl
def pylsp_commands(config: Any, workspace: Any) -> list[str]:
    """The commands that an editor may send."""
    return [FIX_ALL]


@hookimpl(hookwrapper=True)
def pylsp_lint(document: Any) -> Iterator[None]:
    """Take note of what flake8 finds, and count its columns as the protocol does."""
    outcome = yield
    results: list[list[Json]] = outcome.get_result()  # type: ignore[attr-defined]
    own = [one for found in results or () for one in found or () if _is_own(one)]
    rows = rows_of(document.source)
    for one in own:
        _in_utf16(one["range"], rows)
    _seen[document.uri] = own


@hookimpl
def pylsp_code_actions(
    config: Any, workspace: Any, document: Any, range: Json, context: Json
) -> list[Json]:
    """The fixes of the findings in a range, and one for all of the document."""
    only = context.get("only") or [QUICK_FIX, FIX_ALL_KIND]
    actions: list[Json] = []
    own = [one for one in context.get("diagnostics") or () if _is_own(one)]
    if not own:
        own = [one for one in _seen.get(document.uri, ()) if _touch(one["range"], range)]
    if own and _includes(only, QUICK_FIX):
        actions += _quick_fixes(config, workspace, document, own)
    if _includes(only, FIX_ALL_KIND) and _seen.get(document.uri):
        title = "Fix all findings of flake8-flask-response that are safe to fix"
        command = {"title": title, "command": FIX_ALL, "arguments": [document.uri]}
        actions.append({"title": title, "kind": FIX_ALL_KIND, "command": command})
    return actions


@hookimpl
def pylsp_execute_command(config: Any, workspace: Any, command: str, arguments: Any) -> Any:
    """Do all safe fixes in a document."""
    if command != FIX_ALL or not arguments:
        return None
    document = workspace.get_document(arguments[0])
    text = document.source
    try:
        after = asking.all_mended(_question(config, workspace, document, ()), _folder(workspace))
    except (OSError, subprocess.SubprocessError):
        _log.exception("the fixes cannot be found")
        return None
    if after and after != text:
        workspace.apply_edit({"changes": {document.uri: edits_between(text, after)}})
    return None


@hookimpl(hookwrapper=True)
def pylsp_hover(document: Any, position: Json) -> Iterator[None]:
    """Add the short text of the lesson where a finding is shown, below what others say."""
    outcome = yield
    here = {"start": position, "end": position}
    codes = [one["code"] for one in _seen.get(document.uri, ()) if _touch(one["range"], here)]
    if not codes:
        return
    said = outcome.get_result() or {}  # type: ignore[attr-defined]
    parts = [_plain(said.get("contents")), *(_lesson(code) for code in dict.fromkeys(codes))]
    contents = {"kind": "markdown", "value": "\n\n---\n\n".join(filter(None, parts))}
    outcome.force_result({**said, "contents": contents})  # type: ignore[attr-defined]


def _is_own(diagnostic: Json) -> bool:
    return str(diagnostic.get("code", "")).startswith(_PREFIX)


def _in_utf16(where: Json, rows: Sequence[str]) -> None:
    """Move a range, whose columns count characters, to the same characters in UTF-16."""
    for edge in ("start", "end"):
        line = where[edge]["line"]
        if line < len(rows):
            row = rows[line].rstrip("\r\n")
            where[edge]["character"] = utf16(row[: where[edge]["character"]])


def _touch(one: Json, other: Json) -> bool:
    return _at(one["start"]) <= _at(other["end"]) and _at(other["start"]) <= _at(one["end"])


def _at(position: Json) -> tuple[int, int]:
    return position["line"], position["character"]


def _includes(only: Sequence[str], kind: str) -> bool:
    """Whether one of the kinds that are wanted is this one, or has it as a part."""
    return any(kind == one or kind.startswith(f"{one}.") or not one for one in only)


def _quick_fixes(config: Any, workspace: Any, document: Any, own: Sequence[Json]) -> Iterator[Json]:
    by_finding = {_shown(one): one for one in own}
    question = _question(config, workspace, document, sorted(by_finding))
    for mending in _mendings(question, _folder(workspace)):
        title = f"{mending.shown.code}: {mending.title}"
        yield {
            "title": title if mending.safe else f"{title} (check the result)",
            "kind": QUICK_FIX,
            "diagnostics": [by_finding[mending.shown]],
            "isPreferred": mending.safe,
            "edit": {"changes": {document.uri: edits_between(question.text, mending.text)}},
        }


@lru_cache(maxsize=32)
def _mendings(question: Question, folder: str) -> tuple[Mending, ...]:
    """The same is often asked: at each move of the cursor, by some editors."""
    try:
        return tuple(asking.mendings(question, folder))
    except (OSError, ValueError, subprocess.SubprocessError):
        _log.exception("the fixes cannot be found")
        return ()


def _shown(diagnostic: Json) -> Shown:
    code = str(diagnostic["code"])
    message = str(diagnostic["message"]).removeprefix(f"{code} ")
    return Shown(diagnostic["range"]["start"]["line"] + 1, code, message)


def _question(config: Any, workspace: Any, document: Any, shown: Sequence[Shown]) -> Question:
    settings = config.plugin_settings("flake8", document_path=document.path)
    arguments = []
    for setting, option in _OPTIONS.items():
        value = settings.get(setting)
        if value:
            text = ",".join(value) if isinstance(value, list) else str(value)
            arguments.append(f"--{option}={text}")
    name = document.path or ""
    if name and workspace.root_path and name.startswith(workspace.root_path):
        name = os.path.relpath(name, workspace.root_path)
    return Question(document.source, name or "stdin", tuple(arguments), tuple(shown))


def _folder(workspace: Any) -> str:
    return workspace.root_path or ""


def _plain(contents: Any) -> str:
    """What others say on hover, as one text."""
    if isinstance(contents, dict):
        return str(contents.get("value", ""))
    if isinstance(contents, list):
        return "\n\n".join(_plain(one) for one in contents)
    return str(contents or "")


@lru_cache
def _lesson(code: str) -> str:
    from ..lesson import LessonError, read_lesson
    from ..rule import UnknownCode, find_rule_file

    try:
        lesson = read_lesson(find_rule_file(code))
    except (UnknownCode, LessonError):
        return ""
    return f"**{code}** {lesson.title}\n\n{lesson.reason[0]}"
