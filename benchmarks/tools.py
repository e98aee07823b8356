"""What is measured side by side: flake8's tree plugins, made and run as flake8 does it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from flake8.options.parse_args import parse_args
from flake8.processor import FileProcessor

OURS = "flake8-flask-response"
ALONE = "the same, imports off"
WALK = "ast.walk"
PYFLAKES = "pyflakes"
RETURN = "flake8-return"
COMPREHENSIONS = "flake8-comprehensions"
BUGBEAR = "flake8-bugbear"
NAMES = (OURS, ALONE, WALK, PYFLAKES, RETURN, COMPREHENSIONS, BUGBEAR)
"""Everything that is measured, in the order of the tables."""

WARM_UP = "import flask\n\napp = flask.Flask('')\n\n\n@app.get('/')\ndef index():\n    return ''\n"


class Runs(Protocol):
    """A plugin made for one file."""

    def run(self) -> Iterable[object]:
        """Give what it has to say."""


class Walk:
    """What every other tool is compared with, in the form of a plugin."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree

    def run(self) -> Iterable[object]:
        """Give every node."""
        return ast.walk(self._tree)


class Nothing:
    """A plugin without a check: what remains is flake8's way of calling one."""

    def __init__(self, tree: ast.Module, lines: list[str]) -> None:
        self._tree = tree
        self._lines = lines

    def run(self) -> Iterable[object]:
        """Give nothing."""
        return ()


@dataclass(frozen=True)
class Tool:
    """One tool: what it wants to be given (flake8's parameter names), and its class."""

    name: str
    wants: dict[str, bool]
    plugin: Callable[..., Runs]


NOTHING = Tool("nothing", {"tree": True, "lines": True}, Nothing)


class Tools:
    """The tools of NAMES that are installed, with flake8's default options."""

    def __init__(self) -> None:
        plugins, self._options = parse_args(["--isolated"])
        loaded = {each.plugin.package: each for each in plugins.checkers.tree}
        tools = {WALK: Tool(WALK, {"tree": True}, Walk)}
        for name in NAMES:
            if name in loaded:
                plugin = loaded[name]
                tools[name] = Tool(name, plugin.parameters, plugin.obj)
        if OURS in tools:
            tools[ALONE] = Tool(ALONE, tools[OURS].wants, _imports_off(tools[OURS].plugin))
        self.every = {name: tools[name] for name in NAMES if name in tools}

    def handed_over(
        self, path: str, tree: ast.Module, lines: list[str]
    ) -> dict[str, dict[str, Any]]:
        """What flake8 hands over to each tool for a file."""
        processor = FileProcessor(path, self._options, lines)
        return {
            name: {"tree": tree, **processor.keyword_arguments_for(tool.wants, {"tree": tree})}
            for name, tool in {NOTHING.name: NOTHING, **self.every}.items()
        }


def _imports_off(plugin: Any) -> Callable[..., Runs]:
    """The plugin with `--rsp-follow-imports=off`."""
    config = replace(plugin.config, follow_imports=False)
    alone: Callable[..., Runs] = type("Alone", (plugin,), {"config": config})
    return alone
