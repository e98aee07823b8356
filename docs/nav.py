"""For mkdocs.yml: the pages of the rules in the navigation, by chapter.

A new rule needs no entry anywhere: its page is found by its file.
"""

from itertools import groupby
from pathlib import Path
from typing import Any

from flake8_flask_response.pages import CHAPTERS
from flake8_flask_response.rule import RuleFile, rule_files


def on_config(config: Any) -> Any:
    """MkDocs calls this with its configuration before it looks for pages.

    The playground is linked where its build lies in the folder of the pages.
    """
    rules = next(entry["Rules"] for entry in config.nav if "Rules" in entry)
    chapters = groupby(rule_files(), lambda file: file.chapter)
    rules += [{CHAPTERS[chapter]: [_entry(file) for file in files]} for chapter, files in chapters]
    if Path(config.docs_dir, "playground", "index.html").is_file():
        config.nav.insert(1, {"Playground": "playground/index.html"})
    return config


def _entry(file: RuleFile) -> dict[str, str]:
    return {f"{file.code} {file.name}": f"rules/{file.code}.md"}
