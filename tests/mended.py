"""Texts after the command `fix`, and whether Flask raises more for them than it did before."""

from __future__ import annotations

from collections.abc import Sequence

import proof

from flake8_flask_response.fix.inspecting import File, Linter
from flake8_flask_response.fix.mending import Outcome, mended
from flake8_flask_response.fix.source import Source

SNIPPET = File("snippet.py", named=True)


def after(text: str, options: Sequence[str] = (), *, unsafe: bool = True) -> Outcome:
    """A text after its fixes, with what remains."""
    linter = Linter(["--isolated", "--select=RSP", *options], widened=False)
    return mended(linter, SNIPPET, Source.of(text.encode()), unsafe=unsafe)


def errors(text: str) -> dict[str, str]:
    """What each request line of a text raises, by the line; those that raise nothing are not there.

    Raises what executing the text raises, and ModuleNotFoundError for what is not installed.
    """
    try:
        answers = list(proof.exchanges(text))
    except proof.Untrue:
        # A line says that the text cannot be executed, and now it can.
        return {}
    return {line.text: answer.error for line, answer in answers if answer.error}


def new_errors(before: str, now: str, *, mistaken: bool = False) -> list[str]:
    """What Flask raises for a text now and did not raise before, line by line.

    With `mistaken`, a finding remains in it: what raised before may then fail at that one.
    """
    known = errors(before)
    found = errors(now)
    return [
        f"{line}: {error}"
        for line, error in found.items()
        if line not in known
        or (not mistaken and error != known[line] and error not in known.values())
    ]
