"""flake8's side of the fixes: its options, files, selection and checks, asked for one file."""

from __future__ import annotations

import copy
import warnings
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from flake8.checker import FileChecker
from flake8.discover_files import expand_paths
from flake8.exceptions import ExecutionError, PluginExecutionFailed
from flake8.formatting.base import BaseFormatter
from flake8.options.parse_args import parse_args
from flake8.plugins.finder import Checkers, LoadedPlugin
from flake8.processor import FileProcessor
from flake8.style_guide import StyleGuideManager
from flake8.violation import Violation

from ..plugin import Plugin
from .resolving import FileFix

STDIN = "-"
_PREFIX = "RSP"
_PYFLAKES = "pyflakes"
_UNREADABLE = "E9"


class Flake8Error(Exception):
    """flake8 cannot be asked; the message says why."""


@dataclass(frozen=True)
class File:
    """A file to be inspected, by the name that flake8 gives it.

    `named` is whether the user wrote this very name, and not that of a folder.
    """

    name: str
    named: bool


@dataclass(frozen=True, order=True)
class Found:
    """A finding of any of the checks that are asked; line from 1, column from 0."""

    line: int
    column: int
    code: str
    text: str


@dataclass(frozen=True)
class Told:
    """A finding that flake8 reports, being selected and not silenced, with its fix."""

    found: Found
    source_line: str
    fix: FileFix | None


@dataclass(frozen=True)
class Inspection:
    """All findings in a text, and those of them that are reported."""

    found: tuple[Found, ...]
    told: tuple[Told, ...]


class Linter:
    """flake8 as its command line and its configuration set it up.

    `arguments` are those of flake8's own command. Raises Flake8Error where flake8 cannot begin,
    and SystemExit where it finds their usage wrong.
    """

    def __init__(self, arguments: Sequence[str], *, widened: bool) -> None:
        try:
            plugins, self.options = parse_args(list(arguments))
        except ExecutionError as error:
            raise Flake8Error(str(error)) from error
        tree = [one for one in plugins.checkers.tree if one.obj is Plugin]
        if not tree:
            raise Flake8Error(
                "flake8 does not know this plugin; install it into the same environment"
            )
        names = [one for one in plugins.checkers.tree if one.plugin.package == _PYFLAKES]
        self._own = Checkers(tree, [], [])
        self._all = Checkers([*tree, *names], [], [])
        self._formatter = _Collector(self.options)
        self._guide = StyleGuideManager(self.options, self._formatter)
        wide = _widened(self.options) if widened else self.options
        self._wide_guide = StyleGuideManager(wide, self._formatter)

    def files(self) -> Iterator[File]:
        """The files that flake8 would check, each once; `-` is standard input."""
        named = {*self.options.filenames}
        names = expand_paths(
            paths=self.options.filenames,
            stdin_display_name=self.options.stdin_display_name,
            filename_patterns=self.options.filename,
            exclude=(*self.options.exclude, *self.options.extend_exclude),
        )
        for name in dict.fromkeys(names):
            yield File(name, name in named)

    def display_name(self, file: File) -> str:
        """What flake8 calls a file in its output."""
        if file.name == STDIN:
            return self.options.stdin_display_name or "stdin"
        return file.name

    def inspect(self, file: File, lines: Sequence[str], *, names: bool) -> Inspection:
        """Check the lines of a file; with `names` pyflakes is asked as well.

        What flake8 cannot read or parse is a finding (E9) as with flake8. Raises Flake8Error where
        a check fails, or the text is more than Python can take.
        """
        checker = _Checker(
            self.display_name(file), lines, self._all if names else self._own, self.options
        )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                name, results, _ = checker.run_checks()
        except PluginExecutionFailed as error:
            raise Flake8Error(str(error)) from error
        except (ValueError, RecursionError, MemoryError) as error:
            raise Flake8Error(
                f"it cannot be parsed: {str(error) or type(error).__name__}"
            ) from error
        return self._inspection(name, file, results, checker.fixes())

    def _inspection(
        self, name: str, file: File, results: Sequence[Any], fixes: dict[Found, FileFix | None]
    ) -> Inspection:
        guide = self._wide_guide if file.named or file.name == STDIN else self._guide
        self._formatter.taken.clear()
        found = []
        for code, line, column, text, physical in results:
            found.append(Found(line, column or 0, code, text))
            if code.startswith((_PREFIX, _UNREADABLE)):
                guide.handle_error(code, name, line, column, text, physical)
        told = {}
        for one in self._formatter.taken:
            key = Found(one.line_number, one.column_number - 1, one.code, one.text)
            told[key] = Told(key, (one.physical_line or "").strip(), fixes.get(key))
        return Inspection(tuple(sorted(found)), tuple(told[key] for key in sorted(told)))


def _widened(options: Namespace) -> Namespace:
    """The options with this plugin selected, where others are; what is ignored stays so.

    It is selected by its first letter alone: of two prefixes, one selected and one ignored, the
    longer counts for flake8, and of two equal ones the ignored one.
    """
    if options.select is None:
        return options
    wide = copy.deepcopy(options)
    wide.extend_select = [*(options.extend_select or []), _PREFIX[0]]
    return wide


class _Collector(BaseFormatter):  # type: ignore[misc]
    """Keeps what flake8 would print."""

    def after_init(self) -> None:
        self.taken: list[Violation] = []

    def handle(self, error: Violation) -> None:
        self.taken.append(error)


class _Checker(FileChecker):  # type: ignore[misc]
    """flake8's checker for a text that need not be on the disk, with checks of the tree alone."""

    def __init__(
        self, name: str, lines: Sequence[str], plugins: Checkers, options: Namespace
    ) -> None:
        self._given = list(lines)
        self._plugin: Plugin | None = None
        super().__init__(filename=name, plugins=plugins, options=options)

    def _make_processor(self) -> FileProcessor:
        return FileProcessor(self.filename, self.options, lines=self._given)

    def run_check(self, plugin: LoadedPlugin, **arguments: Any) -> Any:
        made = super().run_check(plugin, **arguments)
        if isinstance(made, Plugin):
            self._plugin = made
        return made

    def process_tokens(self) -> None:
        """No check looks at them."""

    def fixes(self) -> dict[Found, FileFix | None]:
        """The fix of each finding of the plugin."""
        reports = self._plugin.reports if self._plugin is not None else ()
        return {Found(one.line, one.column, one.code, one.message): one.fix for one in reports}
