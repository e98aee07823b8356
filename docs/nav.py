"""For mkdocs.yml: the pages of the rules in the navigation, by chapter.

A new rule needs no entry anywhere: its page is found by its file.
"""

from itertools import groupby
from typing import Any

from flake8_flask_response.pages import CHAPTERS
from flake8_flask_response.rule import RuleFile, rule_files


def on_config(config: Any) -> Any:
    """MkDocs calls this with its configuration before it looks for pages."""
    rules = next(entry["Rules"] for entry in config.nav if "Rules" in entry)
    chapters = groupby(rule_files(), lambda file: file.chapter)
    rules += [{CHAPTERS[chapter]: [_entry(file) for file in files]} for chapter, files in chapters]
    return config


def _entry(file: RuleFile) -> dict[str, str]:
    return {f"{file.code} {file.name}": f"rules/{file.code}.md"}
