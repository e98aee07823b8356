"""What writes into a buffer that it is given.

Source: the Python 3.10 library reference; the tests let each of them write into an io.BytesIO.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class BufferWriter(NamedTuple):
    """Where a callable takes its buffer and its mode, each by position (0-based) or by name.

    It writes if it has no mode, or if the mode begins with "w"; the buffer then stands behind
    what was written (for a class: once the object is closed).
    """

    buffer: tuple[int, str]
    mode: tuple[int, str] | None = None


class Opener(NamedTuple):
    """Where a callable takes the mode of the file it opens, by position (0-based), and its default.

    The mode's name is `mode` everywhere.
    """

    position: int
    default: str


#: Dotted callable -> how it takes its mode.
OPENERS: Final[Mapping[str, Opener]] = {
    "builtins.open": Opener(1, "r"),
    "io.open": Opener(1, "r"),
    "pathlib.Path.open": Opener(0, "r"),
    "tempfile.TemporaryFile": Opener(0, "w+b"),
}

#: Methods of objects from other packages (an image, a plot, a workbook, an upload) that write into
#: the buffer they are handed first and leave it there: Pillow, Matplotlib, openpyxl, Werkzeug.
SAVING_METHODS: Final[frozenset[str]] = frozenset({"save", "savefig", "to_excel"})

#: Dotted callable -> how it takes its buffer.
BUFFER_WRITERS: Final[Mapping[str, BufferWriter]] = {
    "gzip.GzipFile": BufferWriter((3, "fileobj"), (1, "mode")),
    "pickle.dump": BufferWriter((1, "file")),
    "shutil.copyfileobj": BufferWriter((1, "fdst")),
    "tarfile.open": BufferWriter((2, "fileobj"), (1, "mode")),
    "zipfile.ZipFile": BufferWriter((0, "file"), (1, "mode")),
}
