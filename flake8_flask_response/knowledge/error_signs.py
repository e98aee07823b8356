"""What in the JSON of an answer says that something went wrong.

Collected from the answers of public Flask applications (tests/corpus).
"""

from __future__ import annotations

from typing import Final

#: Keys whose text, dict or list tells of an error.
ERROR_KEYS: Final[tuple[str, ...]] = ("error", "errors")

#: Keys that tell of an error where an exception is handled.
MESSAGE_KEYS: Final[tuple[str, ...]] = ("message", "msg", "detail")

#: Keys that tell of an error when they are false.
FLAG_KEYS: Final[tuple[str, ...]] = ("success", "ok")

#: Keys of data that are the names of no header.
DATA_KEYS: Final[frozenset[str]] = frozenset(
    {*ERROR_KEYS, *MESSAGE_KEYS, *FLAG_KEYS, "data", "id", "items", "name", "result", "results"}
)

#: Keys that tell of an error when they hold one of `ERROR_WORDS`.
STATE_KEYS: Final[tuple[str, ...]] = ("status", "result", "state")

ERROR_WORDS: Final[frozenset[str]] = frozenset(
    {"err", "error", "fail", "failed", "failure", "invalid"}
)
