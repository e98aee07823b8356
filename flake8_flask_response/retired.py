"""Codes that were released once and must never be used again."""

from collections.abc import Mapping
from types import MappingProxyType

RETIRED: Mapping[str, str] = MappingProxyType({})
"""Each retired code, with one sentence that says where its mistake is reported now."""
