"""Files given as texts, laid out in a folder."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path


def lay_out(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files, given as their texts by path with slashes, into a folder that is there.

    Raises ValueError for a path that leads out of the folder.
    """
    for path, text in files.items():
        target = (folder / path).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise ValueError(f"{path} is outside of the program's folder")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", errors="replace", newline="\n")


@contextlib.contextmanager
def laid_out(files: Mapping[str, str]) -> Iterator[Path]:
    """A folder of their own, while it is needed. Raises ValueError as `lay_out` does."""
    with tempfile.TemporaryDirectory(prefix="program-") as name:
        folder = Path(name).resolve()
        lay_out(folder, files)
        yield folder
