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
        # The interpreter flushes once more at its end; that must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True
