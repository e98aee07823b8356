"""For mkdocs.yml: the rules in the navigation by chapter, and links to the playground.

A new rule needs no entry anywhere: its page is found by its file. The links are there when the
variable PLAYGROUND says that `playground/build.py` is at work, which puts the playground beside
the pages.
"""

import os
import re
from collections.abc import Iterator
from itertools import count, groupby
from typing import Any

from mkdocs.structure.nav import Link

from flake8_flask_response.pages import CHAPTERS
from flake8_flask_response.rule import RuleFile, rule_files

PLAYGROUND = "playground/"
_RULE_PAGE = re.compile(r"rules/(RSP\d{3})\.md")
_SNIPPET = re.compile(r"^## (Wrong|Right)$", re.MULTILINE)
_PLACES = {
    "<!-- playground -->": (PLAYGROUND, "Open the playground"),
    "<!-- exercises in the playground -->": (
        f"../{PLAYGROUND}#exercises",
        "Do the exercises in your browser",
    ),
}
"""What stands in a page where a link comes; seen from that page's address."""


def on_config(config: Any) -> Any:
    """MkDocs calls this with its configuration before it looks for pages."""
    rules = next(entry["Rules"] for entry in config.nav if "Rules" in entry)
    chapters = groupby(rule_files(), lambda file: file.chapter)
    rules += [{CHAPTERS[chapter]: [_entry(file) for file in files]} for chapter, files in chapters]
    return config


def on_nav(nav: Any, config: Any, files: Any) -> Any:
    """Put the playground, which is no page of MkDocs, after the first two entries."""
    if _has_playground():
        nav.items.insert(2, Link("Playground", PLAYGROUND))
    return nav


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Put a link below each heading of a rule's snippets, and where a page has a place for one."""
    if not _has_playground():
        return markdown
    rule = _RULE_PAGE.fullmatch(page.file.src_uri)
    if rule:
        links = _links(rule[1])
        return _SNIPPET.sub(lambda heading: f"{heading[0]}\n\n{next(links)}", markdown)
    for place, (address, text) in _PLACES.items():
        markdown = markdown.replace(place, _link(address, text))
    return markdown


def _has_playground() -> bool:
    return os.environ.get("PLAYGROUND") == "1"


def _links(code: str) -> Iterator[str]:
    for number in count():
        yield _link(f"../../{PLAYGROUND}#rule={code}&amp;snippet={number}", "Try it")


def _link(address: str, text: str) -> str:
    return f'<p><a class="md-button" href="{address}">{text}</a></p>'


def _entry(file: RuleFile) -> dict[str, str]:
    return {f"{file.code} {file.name}": f"rules/{file.code}.md"}
