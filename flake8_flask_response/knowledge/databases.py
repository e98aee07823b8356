"""What Python's sqlite3 gives.

Kinds are written as in ``functions``. A row is a tuple unless ``row_factory`` says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CONNECT: Final = "sqlite3.connect"
CONNECTION: Final = "sqlite3.Connection"
CURSOR: Final = "sqlite3.Cursor"

#: The class of rows that ``row_factory`` is given most often.
ROW: Final = "sqlite3.Row"

#: The attribute of a connection or a cursor that says what a row is.
ROW_FACTORY: Final = "row_factory"

#: The source of a tuple that is a row.
ROW_SOURCE: Final = "a row of sqlite3"

#: Kind -> method -> what it gives.
DATABASE_METHODS: Final[Mapping[str, Mapping[str, str]]] = {
    CONNECTION: {
        "close": "None",
        "commit": "None",
        "cursor": CURSOR,
        "execute": CURSOR,
        "executemany": CURSOR,
        "executescript": CURSOR,
        "rollback": "None",
    },
    CURSOR: {
        "close": "None",
        "execute": CURSOR,
        "executemany": CURSOR,
        "executescript": CURSOR,
        "fetchall": "list",
        "fetchmany": "list",
        "fetchone": "unknown",
    },
}

#: Methods of a cursor that give a list of rows, and the one that gives a row or None.
FETCHES_MANY: Final[frozenset[str]] = frozenset({"fetchall", "fetchmany"})
FETCHES_ONE: Final = "fetchone"

#: Kind -> attribute -> kind of its value.
DATABASE_ATTRIBUTES: Final[Mapping[str, Mapping[str, str]]] = {
    CONNECTION: {"in_transaction": "bool", "total_changes": "int"},
    CURSOR: {"lastrowid": "int|None", "rowcount": "int"},
}
