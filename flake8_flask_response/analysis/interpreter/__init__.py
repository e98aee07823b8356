"""Python's meaning: statements, expressions, calls, narrowing, exceptions, imports.

It imports from `domain`, `syntax`, `events` and `run`. Begin with `statements.py`; its recursion is
tied here (see `recursion.py`).
"""

from . import expressions, recursion, statements

recursion.evaluate = expressions.evaluate
recursion.follow_block = statements.follow_block
recursion.assign = statements.assign
