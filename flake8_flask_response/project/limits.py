"""How much of a project is read at most; what lies behind a limit is unknown."""

from __future__ import annotations

from typing import Final

MAX_FILE_BYTES: Final = 1_000_000
"""A larger module is not read."""

MAX_MODULES: Final = 200
"""So many modules are parsed for one linted file."""

MAX_SOURCE_BYTES: Final = 4_000_000
"""So much source is parsed for one linted file."""

MAX_IMPORTERS: Final = 20
"""So many modules that import a module are given."""

MAX_LISTED: Final = 1_000
"""So many entries of folders are looked at when importers are searched."""

MAX_DEPTH: Final = 8
"""So many folders deep importers are searched."""

MAX_CLIMB: Final = 32
"""So many folders up the root of a project is searched."""

MAX_EVIDENCE_CLIMB: Final = 6
"""So many folders up, where there is no marker, a module that imports this folder is searched."""

MAX_PARTS: Final = 16
"""A dotted name with more parts is not looked up."""

MAX_GATE_DEPTH: Final = 2
"""A file without a sign of Flask is read where one is so many imports away."""

MAX_GATE_FILES: Final = 30
"""So many modules are looked at for that."""

CACHE_BYTES: Final = 40_000_000
"""Memory for parsed modules in one process."""

TREE_BYTES_PER_BYTE: Final = 40
"""The memory that a tree with its lines takes for each byte of source, about."""

MAX_LOOKS: Final = 5_000
"""So many files' imports are remembered in one process."""

MAX_ENTRIES: Final = 50_000
"""A folder with more entries is not listed; its modules are asked for one by one."""

MAX_NAMES: Final = 500_000
"""So many names in folders are remembered in one process."""

SETTLED_NANOSECONDS: Final = 100_000_000
"""What changed less than this before it was read is not remembered: clocks of disks are coarse."""
