"""Statements that hold others and what goes on in them: loops, try, match."""
