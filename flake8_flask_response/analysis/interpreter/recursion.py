"""The interpreter's own recursion, tied in this one place.

A statement holds expressions, an expression calls, and what is called has statements. So these
three are needed below the modules in which they are written; `interpreter/__init__` ties them in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ast

    from ..domain.state import World
    from ..domain.values import Value
    from ..run.frame import Frame

    Evaluate = Callable[[ast.expr, World, Frame], Value]
    FollowBlock = Callable[[Sequence[ast.stmt], list[World], Frame], list[World]]
    Assign = Callable[[ast.expr, Value, World, Frame], None]

evaluate: Evaluate
"""See `expressions.evaluate`."""

follow_block: FollowBlock
"""See `statements.follow_block`."""

assign: Assign
"""See `statements.assign`."""
