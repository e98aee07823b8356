"""The subcommand `fix` of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from ..rule import rule_files

DESCRIPTION = "Mend what this plugin finds, in the files that flake8 would check."
EPILOG = (
    "All options of flake8 are taken as well, and its configuration, noqa comments and "
    "per-file-ignores count. A file that is named is mended for all codes of this plugin that are "
    "not ignored, whatever the configuration selects. Exit status: 0 if nothing is left to mend, "
    "1 if findings remain, 2 if something failed or the usage is wrong."
)


class FixError(Exception):
    """The command cannot be done; the message says why."""


@dataclass(frozen=True)
class Wanted:
    """What the arguments ask for; `rest` is for flake8."""

    diff: bool
    unsafe: bool
    select: str | None
    rest: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser the arguments of `fix`, but for those of flake8."""
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument(
        "--diff", action="store_true", help="write nothing; print what would be changed"
    )
    parser.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="also apply the fixes with a choice in them, such as a status; look at the result",
    )
    parser.add_argument(
        "--select", metavar="CODES", help="mend these codes only, for example RSP1,RSP201"
    )


def add_paths(parser: argparse.ArgumentParser) -> None:
    """The same for the files, which flake8 reads by itself; this is for the help text."""
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="*",
        help="files and folders (default: .); - is standard input",
    )


def run(arguments: Sequence[str], prog: str) -> int:
    """Mend what the arguments name; gives the exit status. `prog` is the name in the usage.

    Raises FixError where nothing can be done, and SystemExit where the usage is wrong.
    """
    from .running import all_files

    return all_files(_read(arguments, prog))


def _read(arguments: Sequence[str], prog: str) -> Wanted:
    if "-h" in arguments or "--help" in arguments:
        helper = argparse.ArgumentParser(prog=prog)
        add_arguments(helper)
        add_paths(helper)
        helper.parse_args(["--help"])
    parser = argparse.ArgumentParser(prog=prog, add_help=False, allow_abbrev=False)
    add_arguments(parser)
    own, end = list(arguments), len(arguments)
    if "--" in own:
        end = own.index("--")
    chosen, rest = parser.parse_known_args(own[:end])
    if chosen.select is not None:
        _check_codes(parser, chosen.select)
    return Wanted(chosen.diff, chosen.unsafe_fixes, chosen.select, (*rest, *own[end:]))


def _check_codes(parser: argparse.ArgumentParser, codes: str) -> None:
    wanted = codes.replace(",", " ").split()
    for code in wanted:
        if not any(file.code.startswith(code) for file in rule_files()):
            parser.error(f"argument --select: no code of this plugin begins with {code!r}")
    if not wanted:
        parser.error("argument --select: no code is given")
