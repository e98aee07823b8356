"""Python's meaning: statements, expressions, calls, narrowing, exceptions, imports."""
