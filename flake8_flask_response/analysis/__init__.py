"""From a syntax tree to events: a small interpreter of response values.

It knows nothing of rules. Nothing of the linted code is imported or run.
"""

from __future__ import annotations

import ast
import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .module import follow_module

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .events import Event
    from .frame import Options

__all__ = ["analyse"]


def analyse(tree: ast.Module, lines: Sequence[str], options: Options) -> Sequence[Event]:
    """Everything that happens to responses in a module, in source order.

    `tree` is only read; `lines` are the file's lines with their ends. A function too deep to
    follow is left out; RecursionError does not escape from one.
    """
    with _collector_paused():
        return follow_module(tree, options)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Nearly all that is made here is kept to the end, so looking for cycles finds none.

    The looking is what makes a line of a file of 100,000 lines dearer than one of 1,000
    (benchmarks/growth.py); without it the memory used is the same to a few percent.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
