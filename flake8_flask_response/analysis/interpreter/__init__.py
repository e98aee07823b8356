"""Python's meaning: statements, expressions, calls, narrowing, exceptions, imports."""

from . import expressions, recursion, statements

recursion.evaluate = expressions.evaluate
recursion.follow_block = statements.follow_block
recursion.assign = statements.assign
