"""The plugin itself failed on this file.

This is not a mistake of yours. A part of flake8-flask-response met something in the file that it
was not built for, and stopped. The message says which part, and which exception came out of it.
What the other rules found in the file is still reported, and so is everything that flake8 and its
other plugins found.

Please report it, best with the few lines of code that bring it about. With the environment variable
FLAKE8_FLASK_RESPONSE_DEBUG=1 the exception is not caught, so that you see its traceback; add that
to your report. Until it is mended, `per-file-ignores = path/to/file.py: RSP000` silences it for one
file.

Quiet on: code that is too deep or too large to be followed. It is left out without a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..rule import Crash, Finding, Rule


class InternalError(Rule[Crash]):
    listens = (Crash,)
    only_in = "the plugin itself"

    def check(self, event: Crash) -> Iterator[Finding]:
        what = f"{type(event.error).__name__}: {event.error}".removesuffix(": ")
        yield Finding(
            event.node,
            f"the plugin failed in {event.where} ({what}); please report it"
            " (FLAKE8_FLASK_RESPONSE_DEBUG=1 shows the traceback)",
        )
