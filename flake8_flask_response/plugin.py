"""flake8's side: the options, and the reports in the form that flake8 wants."""

from __future__ import annotations

import argparse
import ast
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from flake8.options.manager import OptionManager

from . import __version__
from .config import OPTIONS, Config, ConfigError, Kind, Option
from .gate import may_be_led_to_flask, may_concern_flask

if TYPE_CHECKING:
    from .check import Report
    from .project import Project

_Reported = tuple[int, int, str, type[Any]]


class Plugin:
    """What flake8 makes once for each file."""

    name = "flake8-flask-response"
    version = __version__
    config: ClassVar[Config] = Config()

    def __init__(self, tree: ast.Module, lines: Sequence[str], filename: str = "-") -> None:
        self._tree = tree
        self._lines = lines
        self._filename = filename
        self.reports: tuple[Report, ...] = ()
        """What `run` has given, with the fixes, which flake8 has no place for."""

    @classmethod
    def add_options(cls, manager: OptionManager) -> None:
        """Tell flake8 of the options in `config.OPTIONS`."""
        for option in OPTIONS:
            manager.add_option(option.flag, **_ARGUMENTS[option.kind](option))

    @classmethod
    def parse_options(
        cls, manager: OptionManager, options: argparse.Namespace, filenames: Sequence[str]
    ) -> None:
        """Keep the options' values; a bad one ends flake8 with its usage error."""
        try:
            cls.config = Config.from_texts(vars(options))
        except ConfigError as error:
            manager.parser.error(str(error))

    def run(self) -> Iterable[_Reported]:
        """Give line (from 1), column (from 0, in characters), text and this class.

        `check` looks for Flask, too; looking here saves importing it where there is none.
        """
        if may_concern_flask(self._tree, self._lines):
            return self._reports(self._project())
        if self.config.follow_imports and may_be_led_to_flask(self._tree, self._lines):
            project = self._project()
            if project is not None and _is_worth_checking(project):
                return self._reports(project)
        return ()

    def _project(self) -> Project | None:
        if not self.config.follow_imports:
            return None
        from .project import Project

        try:
            cwd = os.getcwd()
        except OSError:
            cwd = None
        return Project.around(self._filename, cwd, self._tree, self._lines)

    def _reports(self, project: Project | None) -> Iterator[_Reported]:
        from .check import DEBUG_VARIABLE, TELL_BOUNDS, check

        if os.environ.get(DEBUG_VARIABLE) != TELL_BOUNDS:
            self.reports = check(self._tree, self._lines, self.config, project)
        else:
            from . import bounds

            with bounds.heard() as met:
                self.reports = check(self._tree, self._lines, self.config, project)
            bounds.tell(met, self._filename)
        for report in self.reports:
            yield report.line, report.column, f"{report.code} {report.message}", type(self)


def _is_worth_checking(project: Project) -> bool:
    """Whether it leads to Flask; where that ends in an error, `check` is to report it."""
    try:
        return project.leads_to_flask()
    except Exception:
        return True


class _Explain(argparse.Action):
    """Print a lesson and leave; an unknown code is a usage error."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        from .lesson import as_text, read_lesson
        from .output import write
        from .rule import UnknownCode, find_rule_file

        try:
            lesson = read_lesson(find_rule_file(str(values)))
        except UnknownCode as error:
            parser.error(f"argument {option_string}: {error}")
        write(as_text(lesson))
        parser.exit(0)


class _Flag(argparse.Action):
    """A flag whose value in a configuration file reaches `Config` as the user wrote it.

    With "store_true" flake8 would read it itself, and end in a traceback on a bad value.
    """

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, "true")


def _code(option: Option) -> dict[str, Any]:
    return {
        "action": _Explain,
        "default": argparse.SUPPRESS,
        "metavar": option.metavar,
        "help": option.help,
    }


def _text(option: Option) -> dict[str, Any]:
    return {
        "default": option.default,
        "metavar": option.metavar,
        "help": option.help,
        "parse_from_config": True,
    }


def _flag(option: Option) -> dict[str, Any]:
    return {
        "action": _Flag,
        "nargs": 0,
        "default": option.default,
        "help": option.help,
        "parse_from_config": True,
    }


_ARGUMENTS = {Kind.CODE: _code, Kind.NAMES: _text, Kind.FLAG: _flag, Kind.CHOICE: _text}
