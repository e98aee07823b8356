"""The command line: `python -m flake8_flask_response explain|fix|list|learn|new|docs`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .fix.command import FixError
from .fix.command import add_arguments as add_fix_arguments
from .fix.command import run as _fix
from .learn.command import LearnError
from .learn.command import add_arguments as add_learn_arguments
from .learn.command import run as _learn
from .lesson import LessonError, as_text, read_lesson
from .output import write
from .pages import CHAPTERS, MarkersMissing, differences, skeleton, write_pages
from .pages.flaskdocs import UnknownPage
from .retired import RETIRED
from .rule import RuleFile, UnknownCode, find_rule_file, rule_files, rules_folder
from .showing import NoFlask


class _Refused(Exception):
    """The command cannot be done; the message says why."""


_REFUSALS = (
    _Refused,
    FixError,
    LearnError,
    UnknownCode,
    LessonError,
    MarkersMissing,
    NoFlask,
    UnknownPage,
    OSError,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; gives the exit status (0, 1 not current, 2 usage)."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    parser = _parser()
    try:
        if given[:1] == ["fix"]:
            return _fix(given[1:], f"{parser.prog} fix")
        chosen = parser.parse_args(given)
        status: int = chosen.command(chosen)
    except _REFUSALS as error:
        parser.error(str(error))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m flake8_flask_response",
        description="Lessons about mistakes with Flask responses.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    explain = commands.add_parser("explain", help="print the lesson of one code")
    explain.add_argument("code", metavar="CODE", help="a code or a name, for example RSP101")
    explain.set_defaults(command=_explain)

    add_fix_arguments(commands.add_parser("fix", help="mend what can be mended in your files"))

    listing = commands.add_parser("list", help="list the rules")
    listing.add_argument(
        "--chapter", choices=tuple(CHAPTERS), metavar="N", help="only codes that begin with RSPN"
    )
    listing.set_defaults(command=_list)

    learn = commands.add_parser(
        "learn",
        help="exercises: mend small broken apps, judged at each save",
        description="Exercises: fix small broken Flask apps. Each save is judged.",
    )
    add_learn_arguments(learn)
    learn.set_defaults(command=_learn)

    new = commands.add_parser("new", help="begin a rule: its file, with a lesson to fill in")
    new.add_argument("name", metavar="NAME", help="code and name, for example rsp216_body_copied")
    new.set_defaults(command=_new)

    docs = commands.add_parser("docs", help="write the pages and README's table from the lessons")
    docs.add_argument("--check", action="store_true", help="write nothing; 1 if not current")
    docs.add_argument(
        "--root", type=Path, default=Path(), help="the folder of README.md (default: this one)"
    )
    docs.set_defaults(command=_docs)
    return parser


def _explain(chosen: argparse.Namespace) -> int:
    write(as_text(read_lesson(find_rule_file(chosen.code))))
    return 0


def _list(chosen: argparse.Namespace) -> int:
    files = [file for file in rule_files() if chosen.chapter in (None, file.chapter)]
    width = max((len(file.name) for file in files), default=0)
    write(
        "".join(f"{file.code}  {file.name:{width}}  {read_lesson(file).title}\n" for file in files)
    )
    return 0


def _new(chosen: argparse.Namespace) -> int:
    file = RuleFile.of(chosen.name.lower().replace("-", "_"))
    if file is None:
        raise _Refused(f"{chosen.name!r} is not of the form rsp216_body_copied")
    if file.code in RETIRED:
        raise _Refused(f"{file.code} is retired and is never used again")
    taken = [known for known in rule_files() if file.code == known.code or file.name == known.name]
    if taken:
        raise _Refused(f"{taken[0].code} ({taken[0].name}) is there already")
    path = rules_folder() / f"{file.module}.py"
    with path.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(skeleton(file))
    write(f"{path}\n")
    return 0


def _docs(chosen: argparse.Namespace) -> int:
    changed = differences(chosen.root) if chosen.check else write_pages(chosen.root)
    verb = "not current" if chosen.check else "written"
    write("".join(f"{verb}: {path.as_posix()}\n" for path in changed))
    return 1 if chosen.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
