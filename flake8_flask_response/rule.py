"""What a rule is, what it says, and how the rules are found."""

from __future__ import annotations

import ast
import difflib
import pkgutil
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

if TYPE_CHECKING:
    from .edits import Fix

EventT = TypeVar("EventT", contravariant=True)

RULES_PACKAGE = f"{__package__}.rules"
_FILE_NAME = re.compile(r"rsp(?P<number>\d{3})_(?P<name>[a-z0-9]+(?:_[a-z0-9]+)*)")
_CLASSROOM_CHAPTER = "9"


@dataclass(frozen=True)
class Finding:
    """What a rule has to say about one place: the fault; the cure.

    `message` is one line without code and without full stop; it may hold the marks of `markers`.
    A `place` that has no line of its own (a module, an argument list) is reported on line 1.
    Findings of a rule with the same `cause` are one mistake: those that are only reached after
    another of them are left out. Only for what certainly raises. `drops` are the expressions that
    the cure takes out where it is told in words and has no fix; an import that only they use is
    named in the message, as it is with a fix.
    """

    place: ast.AST
    message: str
    fix: Fix | None = None
    cause: str = ""
    drops: tuple[ast.expr, ...] = ()


@dataclass(frozen=True)
class Crash:
    """The event of the plugin's own failure: `error` came out of `where`, a code or a room."""

    node: ast.AST
    error: Exception
    where: str


class Rule(ABC, Generic[EventT]):
    """One code: listens to some kinds of events and judges each by itself.

    `listens` names the exact event types; a subclass of one of them has to be named too.
    `gives_way_to` holds codes that speak better of the same line: where one of them has a
    finding, this rule's findings on that line are dropped. A rule keeps no state: the same
    object serves every file. `no_fix` says why its findings, or some of them, carry no fix.
    `hears_callers` says that one caller of a helper is enough for a finding, whatever the others
    hand over (`events.ByCaller`). `only_in` names the functions that a rule is about, where it is
    about some only; all others speak in every function that answers a request, but for the roles
    of `silent_in` (see `ROLES`), each with the reason. In those of `partly_in` it judges a part
    only; each says which, and why.

    `code` and `name` come from the name of the rule's module (`rsp101_text_customised` is
    RSP101, text-customised).
    """

    code: ClassVar[str]
    name: ClassVar[str]
    listens: ClassVar[tuple[type[Any], ...]]
    gives_way_to: ClassVar[frozenset[str]] = frozenset()
    no_fix: ClassVar[str] = ""
    hears_callers: ClassVar[bool] = False
    only_in: ClassVar[str] = ""
    silent_in: ClassVar[Mapping[str, str]] = MappingProxyType({})
    partly_in: ClassVar[Mapping[str, str]] = MappingProxyType({})

    def __init_subclass__(cls) -> None:
        """Give the class the code and the name that its module's name says."""
        super().__init_subclass__()
        file = RuleFile.of(cls.__module__)
        if file is not None:
            cls.code, cls.name = file.code, file.name

    @property
    def is_habit(self) -> bool:
        """Whether the rule speaks only with --rsp-classroom."""
        return self.code[3] == _CLASSROOM_CHAPTER

    @abstractmethod
    def check(self, event: EventT) -> Iterator[Finding]:
        """Give the findings about one event; an event that is right gives none."""


ROLES: Mapping[str, str] = MappingProxyType(
    {
        "view": "view function",
        "MethodView": "method of a MethodView",
        "View": "dispatch_request of a View",
        "resource": "method of a Flask-RESTful or Flask-RESTX resource",
        "errorhandler": "error handler",
        "before_request": "before_request function",
    }
)
"""The functions whose result is sent, by their role."""


@dataclass(frozen=True, order=True)
class RuleFile:
    """A rule as seen from outside, without importing it."""

    code: str
    name: str
    module: str

    @classmethod
    def of(cls, module: str) -> RuleFile | None:
        """Read code and name from a module's name, or give None if it is not a rule's."""
        match = _FILE_NAME.fullmatch(module.rpartition(".")[2])
        if match is None:
            return None
        return cls(f"RSP{match['number']}", match["name"].replace("_", "-"), module)

    @property
    def chapter(self) -> str:
        """The first digit of the code."""
        return self.code[3]

    def source(self) -> str:
        """The text of the rule's file; works from a zip file and under `python -OO`."""
        stem = self.module.rpartition(".")[2]
        data = pkgutil.get_data(RULES_PACKAGE, f"{stem}.py")
        if data is None:
            raise FileNotFoundError(f"the source of {self.module} cannot be read")
        return data.decode("utf-8")

    def load(self) -> Rule[Any]:
        """Import the rule and make it. Raises what the import raises, or LookupError."""
        module = import_module(self.module)
        for value in vars(module).values():
            # The module first: `issubclass` remembers every class that it is asked about.
            if not isinstance(value, type) or value.__module__ != self.module:
                continue
            if issubclass(value, Rule):
                return value()
        raise LookupError(f"{self.module} defines no rule")


@cache
def rule_files() -> tuple[RuleFile, ...]:
    """All rules of the package by code, found by looking at the names of the files."""
    package = import_module(RULES_PACKAGE)
    files = (
        RuleFile.of(f"{RULES_PACKAGE}.{module.name}")
        for module in pkgutil.iter_modules(package.__path__)
    )
    return tuple(sorted(file for file in files if file is not None))


def rules_folder() -> Path:
    """The folder that holds the rules' files."""
    return Path(__file__).with_name("rules")


class UnknownCode(LookupError):
    """No rule has this code or name; the message names the nearest ones."""


def find_rule_file(wanted: str) -> RuleFile:
    """Find a rule by its code or its name, whatever the case.

    Raises UnknownCode, whose message names the nearest codes, or says what became of a
    retired one.
    """
    from .retired import RETIRED

    text = wanted.strip()
    for file in rule_files():
        if text.upper() == file.code or text.lower().replace("_", "-") == file.name:
            return file
    if text.upper() in RETIRED:
        raise UnknownCode(f"{text.upper()} is retired: {RETIRED[text.upper()]}")
    raise UnknownCode(f"no lesson for {text!r}; {_nearest(text)}")


def _nearest(text: str) -> str:
    codes = {file.code: file for file in rule_files()}
    names = {file.name: file for file in rule_files()}
    near = [codes[code] for code in difflib.get_close_matches(text.upper(), codes, 3, 0.5)]
    near += [names[name] for name in difflib.get_close_matches(text.lower(), names, 2, 0.6)]
    if not near:
        near = list(codes.values())[:3]
    found = ", ".join(f"{file.code} ({file.name})" for file in dict.fromkeys(near))
    return f"the nearest are {found}"
