"""Write down every finding, to compare two states of the plugin: python -m tests.corpus.dump FILE.

Looks at the cases, projects and examples of this repository, at 2,000 generated apps and at what is
there of the corpus, with every rule on. FILE gets one line for each finding (path, line, column,
code, message). `--against OLD` compares it with such a file of another state and prints what has
gone (-) and what is new (+). Exit code 0: nothing has changed, and nothing crashed; otherwise 1.
"""

from __future__ import annotations

import argparse
import ast
import multiprocessing
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import fetch

REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("tests/cases", "tests/projects", "tests/followed", "tests/pending", "examples")
APPS = 2_000
FIRST_SEED = 500_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.corpus.dump",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--against", type=Path, metavar="OLD", help="compare with this file")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="the repository to look at")
    parser.add_argument("--cache", type=Path, default=fetch.default_cache(), metavar="DIR")
    parser.add_argument("--apps", type=int, default=APPS, metavar="N", help="generated apps")
    parser.add_argument("--quick", action="store_true", help="leave the corpus out")
    parser.add_argument("--jobs", type=int, default=2, metavar="N")
    options = parser.parse_args(arguments)
    work = [*_files(options), *(str(FIRST_SEED + number) for number in range(options.apps))]
    with multiprocessing.Pool(options.jobs) as pool:
        found = pool.imap(findings, work, chunksize=64)
        lines = [_shortened(line, options) for each in found for line in each]
    options.file.write_text("".join(lines), encoding="utf-8")
    crashes = sum("\tRSP000\t" in line for line in lines)
    print(f"{len(work)} files, {len(lines)} findings, {crashes} crashes -> {options.file}")
    changed = options.against is not None and _tell_changes(options.against, lines)
    return 1 if crashes or changed else 0


def _files(options: argparse.Namespace) -> Iterator[str]:
    folders = [options.root / folder for folder in FOLDERS]
    folders += [] if options.quick else sorted(options.cache.glob("*-*"))
    for folder in folders:
        yield from (str(path) for path in sorted(folder.rglob("*.py")))


def _shortened(line: str, options: argparse.Namespace) -> str:
    """A line without the folder of this repository or of the corpus."""
    return line.removeprefix(f"{options.root}/").removeprefix(f"{options.cache}/")


def _tell_changes(old: Path, lines: Sequence[str]) -> bool:
    """Print the findings that are gone or new; whether there are any."""
    before, after = Counter(old.read_text(encoding="utf-8").splitlines(True)), Counter(lines)
    changes = [f"- {line}" for line in (before - after).elements()]
    changes += [f"+ {line}" for line in (after - before).elements()]
    sys.stdout.write("".join(changes))
    print(f"{len(changes)} changes since {old}")
    return bool(changes)


def findings(name: str) -> list[str]:
    """All findings of a file, or of the app of a seed, as lines of text.

    None where it is no Python.
    """
    return list(_findings(name))


def _findings(name: str) -> Iterator[str]:
    from flake8_flask_response.config import Config
    from flake8_flask_response.plugin import Plugin

    try:
        text = _app(int(name)) if name.isdigit() else Path(name).read_text(encoding="utf-8")
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    Plugin.config = Config(classroom=True)
    path = f"app_{name}.py" if name.isdigit() else name
    for line, column, message, _ in Plugin(tree, text.splitlines(keepends=True), path).run():
        yield f"{path}\t{line}\t{column}\t{message.replace(' ', chr(9), 1)}\n"


def _app(seed: int) -> str:
    """Even seeds give apps of the old grammar, odd ones of the wide grammar."""
    from tests.differential.grammar import app_of_seed
    from tests.differential.wide import wide_app_of_seed

    return wide_app_of_seed(seed) if seed % 2 else app_of_seed(seed)


if __name__ == "__main__":
    sys.exit(main())
