"""Run the real flake8 over texts, and read the `# RSPnnn` marks that say what it must find."""

from __future__ import annotations

import io
import os
import re
import tempfile
import tokenize
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flake8.main import cli

from flake8_flask_response import bounds
from flake8_flask_response.check import DEBUG_VARIABLE

_FORMAT = "%(path)s\t%(row)d\t%(col)d\t%(code)s\t%(text)s"
_MARK = re.compile(r"#\s*(RSP\d{3})\b")
_MARKS = re.compile(r"#\s*RSP\d{3}\b(?:\s+#\s*RSP\d{3}\b)*(?:\s+- .*)?")
_SAYS = re.compile(r"^# SAYS (RSP\d{3}) (with|without): (.+)$", re.MULTILINE)
_OPTIONS = re.compile(r"^# OPTIONS (.+)$", re.MULTILINE)


@dataclass(frozen=True, order=True)
class Seen:
    """A line of flake8's output; line and column count from 1."""

    line: int
    column: int
    code: str
    message: str


def lint(texts: Mapping[str, str], options: Sequence[str] = ()) -> dict[str, list[Seen]]:
    """Lint many texts in one run of flake8; gives each text's findings under its own key.

    Only RSP codes and E9 (a text that is no Python) are selected. An internal error of the
    plugin is raised, not reported.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for number, (key, text) in enumerate(texts.items()):
            path = Path(folder, f"snippet_{number}.py")
            path.write_text(text, encoding="utf-8", newline="")
            paths[str(path)] = key
        found: dict[str, list[Seen]] = {key: [] for key in texts}
        for row in _run([folder, *options], Path(folder, "output.txt")):
            path_text, line, column, code, message = row.split("\t", 4)
            found[paths[path_text]].append(Seen(int(line), int(column), code, message))
    return found


def lint_project(modules: Mapping[str, str], options: Sequence[str] = ()) -> dict[str, list[Seen]]:
    """Lint the modules of one project, each under its relative path, as flake8 in its folder does.

    Gives each module's findings under its path. Selection and errors are as in `lint`.
    """
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in modules.items():
            path = Path(folder, "project", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        os.chdir(Path(folder, "project"))
        try:
            rows = _run([".", *options], Path(folder, "output.txt"))
        finally:
            os.chdir(before)
    found: dict[str, list[Seen]] = {name: [] for name in modules}
    for row in rows:
        path_text, line, column, code, message = row.split("\t", 4)
        found[Path(path_text).as_posix()].append(Seen(int(line), int(column), code, message))
    return found


def _run(arguments: Sequence[str], output: Path) -> list[str]:
    fixed = ["--isolated", "--select=RSP,E9", "--jobs=1", f"--format={_FORMAT}"]
    before = os.environ.get(DEBUG_VARIABLE)
    os.environ[DEBUG_VARIABLE] = "1"
    try:
        with bounds.heard() as met:
            status = cli.main([*fixed, f"--output-file={output}", *arguments])
    finally:
        if before is None:
            del os.environ[DEBUG_VARIABLE]
        else:
            os.environ[DEBUG_VARIABLE] = before
    if any(bound.kind == bounds.RECURSION for bound in met):
        raise RuntimeError(f"endless or deep recursion was swallowed: {met}")
    rows = output.read_text(encoding="utf-8").splitlines() if output.exists() else []
    if status != bool(rows):
        raise RuntimeError(f"flake8 ended with {status} and {len(rows)} findings")
    return rows


def lint_grouped(texts: Mapping[str, tuple[str, tuple[str, ...]]]) -> dict[str, list[Seen]]:
    """Lint texts that each have their own options, one run of flake8 for equal options."""
    groups: dict[tuple[str, ...], dict[str, str]] = {}
    for key, (text, options) in texts.items():
        groups.setdefault(options, {})[key] = text
    found: dict[str, list[Seen]] = {}
    for options, members in groups.items():
        found.update(lint(members, options))
    return found


def marks(text: str) -> list[tuple[int, str]]:
    """The (line, code) pairs that the comments of a text promise, sorted.

    A mark is a comment that begins with `# RSPnnn`; more marks may follow it, and then a remark
    after ` - `.
    """
    found = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and _MARK.match(token.string):
            if not _MARKS.fullmatch(token.string):
                raise ValueError(f"not a mark, nor quite a remark: {token.string}")
            promised = token.string.partition(" - ")[0]
            found += [(token.start[0], code) for code in _MARK.findall(promised)]
    return sorted(found)


def options_in(text: str) -> tuple[str, ...]:
    """The options a text asks for in lines such as `# OPTIONS --rsp-classroom`."""
    return tuple(option for line in _OPTIONS.findall(text) for option in line.split())


def codes_and_lines(findings: Iterable[Seen]) -> list[tuple[int, str]]:
    """Findings in the form of `marks`."""
    return sorted((seen.line, seen.code) for seen in findings)


def unsaid(text: str, findings: Iterable[Seen]) -> list[str]:
    """The lines `# SAYS RSPnnn with: WORDS` or `without: WORDS` of a text that do not hold.

    WORDS stand in the message of every finding of that code, or in none.
    """
    messages: dict[str, list[str]] = {}
    for seen in findings:
        messages.setdefault(seen.code, []).append(seen.message)
    return [
        f"{code} {how}: {words}"
        for code, how, words in _SAYS.findall(text)
        if any((words in message) is not (how == "with") for message in messages.get(code, ()))
    ]
