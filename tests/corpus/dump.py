"""Write down every finding, to compare two states of the plugin: python -m tests.corpus.dump FILE.

Looks at the cases, projects and examples of this repository and at what is there of the corpus,
with every rule on. FILE gets one line for each finding (path, line, column, code, message), so
that `diff` of two such files says what a change of the analysis has changed.
"""

from __future__ import annotations

import argparse
import ast
import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import fetch

REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("tests/cases", "tests/projects", "tests/followed", "tests/pending", "examples")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 1 where a file could not be followed."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.dump", description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="the repository to look at")
    parser.add_argument("--cache", type=Path, default=fetch.default_cache(), metavar="DIR")
    parser.add_argument("--quick", action="store_true", help="leave the corpus out")
    parser.add_argument("--jobs", type=int, default=2, metavar="N")
    options = parser.parse_args(arguments)
    folders = [options.root / folder for folder in FOLDERS]
    folders += [] if options.quick else sorted(options.cache.glob("*-*"))
    files = [str(path) for folder in folders for path in sorted(folder.rglob("*.py"))]
    with multiprocessing.Pool(options.jobs) as pool:
        lines = [line for found in pool.imap(findings, files, chunksize=8) for line in found]
    options.file.write_text("".join(lines), encoding="utf-8")
    crashes = sum("\tRSP000\t" in line for line in lines)
    print(f"{len(files)} files, {len(lines)} findings, {crashes} crashes -> {options.file}")
    return 1 if crashes else 0


def findings(path: str) -> list[str]:
    """All findings of one file as lines of text; none where it is no Python."""
    return list(_findings(path))


def _findings(path: str) -> Iterator[str]:
    from flake8_flask_response.config import Config
    from flake8_flask_response.plugin import Plugin

    try:
        text = Path(path).read_text(encoding="utf-8")
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    Plugin.config = Config(classroom=True)
    for line, column, message, _ in Plugin(tree, text.splitlines(keepends=True), path).run():
        yield f"{path}\t{line}\t{column}\t{message.replace(' ', chr(9), 1)}\n"


if __name__ == "__main__":
    sys.exit(main())
