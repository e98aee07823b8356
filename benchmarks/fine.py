"""One tool and one file at a time, in fine grain, by pyperf: python -m benchmarks.fine [-o FILE].

`--help` tells pyperf's options; `python -m pyperf compare_to BEFORE AFTER` compares two runs.
"""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Callable
from types import ModuleType

import pyperf  # type: ignore[import-untyped]

from flake8_flask_response.gate import may_concern_flask

from . import growth
from .sources import parse
from .tools import Runs, Tools

LINES = 1_000


def texts() -> dict[str, str]:
    """What is measured: a generated module, and one of Python's own that has no Flask."""
    return {f"{LINES} lines with Flask": growth.generate(LINES), "argparse": source_of(argparse)}


def source_of(module: ModuleType) -> str:
    """The text of a module."""
    return inspect.getsource(module)


def main() -> None:
    """Let pyperf measure each tool on each text."""
    runner = pyperf.Runner(program_args=("-m", "benchmarks.fine"))
    tools = Tools()
    for label, text in texts().items():
        tree = parse(text)
        lines = text.splitlines(keepends=True)
        given = tools.handed_over("x.py", tree, lines)
        runner.bench_func(f"gate, {label}", may_concern_flask, tree, lines)
        for name, tool in tools.every.items():
            runner.bench_func(f"{name}, {label}", _consume, tool.plugin, given[name])


def _consume(plugin: Callable[..., Runs], arguments: dict[str, object]) -> None:
    for _ in plugin(**arguments).run():
        pass


if __name__ == "__main__":
    main()
