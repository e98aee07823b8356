"""The sections of Flask's documentation that lessons name, and where they are."""

from __future__ import annotations

import re

BASE = "https://flask.palletsprojects.com/en/stable/"
PAGES = {
    "API": "api",
    "Quickstart": "quickstart",
    "Handling Application Errors": "errorhandling",
    "Application Structure and Lifecycle": "lifecycle",
    "Security Considerations": "web-security",
    "Streaming Contents": "patterns/streaming",
    "Using async and await": "async-await",
    "The Application Context": "appcontext",
    "View Decorators": "patterns/viewdecorators",
}
"""The name of each page, and its path below BASE."""


class UnknownPage(LookupError):
    """A lesson names a page that is not in PAGES; the message says which."""


def link(section: str) -> str:
    """The address of `Page` or `Page, Section`; a section may be a dotted name of the API."""
    page, _, heading = section.partition(", ")
    if page not in PAGES:
        raise UnknownPage(f"{section!r}: no such page in Flask's documentation is known")
    address = f"{BASE}{PAGES[page]}/"
    return f"{address}#{anchor(heading)}" if heading else address


def anchor(heading: str) -> str:
    """The anchor that Sphinx gives a heading, or a documented name such as `flask.abort`."""
    if re.fullmatch(r"flask(?:\.\w+)+", heading):
        return heading
    return re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")
