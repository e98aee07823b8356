"""From a syntax tree to events: a small interpreter of response values.

It knows nothing of rules. Nothing of the linted code is imported or run.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .driver.module import follow_module, forget
from .events.model import ByCaller
from .flask.overlay import FlaskOverlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_flask_response.modules import Modules

    from .events.model import Event
    from .run.program import Options

__all__ = ["ByCaller", "analyse", "forget"]


def analyse(
    tree: ast.Module,
    lines: Sequence[str],
    options: Options,
    modules: Modules | None = None,
    *,
    only_handlers: bool = False,
) -> Sequence[Event]:
    """Everything that happens to responses in a module, in source order.

    `tree` is only read; `lines` are the file's lines with their ends. `modules` are the other
    modules of its project; without them what is imported from there is unknown. A function too
    deep to follow is left out; RecursionError does not escape from one. With `only_handlers`, all
    functions are left out where the library is not known to call any of them.
    """
    return follow_module(tree, options, FlaskOverlay(), modules, only_handlers=only_handlers)
