"""Text to the terminal, also when the reader has left."""

from __future__ import annotations

import os
import sys


def write(text: str) -> bool:
    """Print the text; False if the reader closed the pipe (`... | head`), which is no error.

    Characters that the terminal cannot show are replaced.
    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        drop_the_rest()
        return False
    return True


def drop_the_rest() -> None:
    """Let standard output go nowhere from now on.

    For when its reader has left: the interpreter flushes once more at its end, and that must
    not fail either.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
