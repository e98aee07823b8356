"""The options: their names, defaults and help in one table, and their values once read."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How the text of an option is read."""

    NAMES = "names"
    FLAG = "flag"
    CHOICE = "choice"
    CODE = "code"


@dataclass(frozen=True)
class Option:
    """One option as the command line and the configuration file know it.

    `default` is text, written as a user would write it. Options of `Kind.CODE` only act at
    once (they print a lesson and leave), so they have no place in a configuration file.
    `choices` are all values of one of `Kind.CHOICE`.
    """

    name: str
    kind: Kind
    default: str
    help: str
    metavar: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def flag(self) -> str:
        """What is written on the command line, for example `--rsp-classroom`."""
        return f"--{self.name}"

    @property
    def key(self) -> str:
        """The name under which flake8 keeps the value, for example `rsp_classroom`."""
        return self.name.replace("-", "_")


EXPLAIN = Option(
    "rsp-explain",
    Kind.CODE,
    "",
    "Print the lesson of one code (for example RSP101) and leave.",
    "CODE",
)
RESPONSE_FUNCTIONS = Option(
    "rsp-response-functions",
    Kind.NAMES,
    "",
    "Your own functions, defined in other modules, that return a response: dotted names, "
    "separated by commas; a name may end in * (helpers.json_*).",
    "NAMES",
)
TRANSPARENT_DECORATORS = Option(
    "rsp-transparent-decorators",
    Kind.NAMES,
    "",
    "Your own decorators, defined in other modules, that hand on what the view returns: dotted "
    "names, separated by commas; a name may end in * (auth.*).",
    "NAMES",
)
FOLLOW_IMPORTS = Option(
    "rsp-follow-imports",
    Kind.CHOICE,
    "project",
    "Whether other modules of the same project are read to know what is imported from them: "
    "project (the default) or off.",
    "project|off",
    ("project", "off"),
)
CLASSROOM = Option(
    "rsp-classroom",
    Kind.FLAG,
    "false",
    "Also report the habits of the RSP9xx chapter, which are no mistakes by themselves.",
)
OPTIONS = (EXPLAIN, RESPONSE_FUNCTIONS, TRANSPARENT_DECORATORS, FOLLOW_IMPORTS, CLASSROOM)
"""All options, in the order of the help text."""


class ConfigError(ValueError):
    """A value that an option cannot have; the message names the option and the value."""

    def __init__(self, option: Option, problem: str) -> None:
        super().__init__(f"{option.flag}: {problem}")
        self.option = option


@dataclass(frozen=True)
class Config:
    """The values of the options that change what is reported.

    The names are dotted names as they are imported (`project.helpers.render_error`), each with
    an optional `*` at its end that stands for any ending. `follow_imports` is whether other
    modules of the project are read.
    """

    response_functions: tuple[str, ...] = ()
    transparent_decorators: tuple[str, ...] = ()
    classroom: bool = False
    follow_imports: bool = True

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Config:
        """Read the options from the texts a user wrote, by key (`rsp_classroom`).

        A missing key means the default. Raises ConfigError for a text that cannot be read.
        """

        def text(option: Option) -> str:
            return texts.get(option.key, option.default)

        return cls(
            response_functions=_names(RESPONSE_FUNCTIONS, text(RESPONSE_FUNCTIONS)),
            transparent_decorators=_names(TRANSPARENT_DECORATORS, text(TRANSPARENT_DECORATORS)),
            classroom=_truth(CLASSROOM, text(CLASSROOM)),
            follow_imports=_chosen(FOLLOW_IMPORTS, text(FOLLOW_IMPORTS)) == "project",
        )


def _names(option: Option, text: str) -> tuple[str, ...]:
    names = tuple(name for name in re.split(r"[,\s]+", text) if name)
    for name in names:
        if not _is_pattern(name):
            raise ConfigError(
                option,
                f"{name!r} is not a dotted name (for example helpers.render_error or helpers.*)",
            )
    return tuple(dict.fromkeys(names))


def _is_pattern(name: str) -> bool:
    stem = name.removesuffix("*").removesuffix(".") if name.endswith("*") else name
    return all(part.isidentifier() and not keyword.iskeyword(part) for part in stem.split("."))


def _chosen(option: Option, text: str) -> str:
    value = text.strip().lower()
    if value not in option.choices:
        raise ConfigError(option, f"{text!r} is neither {' nor '.join(option.choices)}")
    return value


_TRUTH = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}


def _truth(option: Option, text: str) -> bool:
    try:
        return _TRUTH[text.strip().lower()]
    except KeyError:
        raise ConfigError(option, f"{text!r} is neither true nor false") from None
