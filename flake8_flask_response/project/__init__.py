"""From a dotted name to a module of the same project: files, places, and what is remembered."""

from __future__ import annotations

from .project import Project

__all__ = ["Project"]
