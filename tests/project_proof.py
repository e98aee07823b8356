"""Run a project of tests/followed with real Flask, in a process of its own.

    python tests/project_proof.py FOLDER

Its main module, the one with request lines, is imported by its name from the project's folder (or
`src`), and each line is asked of its app as in `proof.py`. Prints how many lines were asked.
"""

from __future__ import annotations

import importlib
import os
import sys
import warnings
from pathlib import Path

import proof
from flask import Flask
from jinja2 import FunctionLoader


def main_module(folder: Path) -> Path:
    """The module of a project that has request lines."""
    found = [path for path in sorted(folder.rglob("*.py")) if proof.has_lines(path.read_text())]
    if len(found) != 1:
        raise proof.BadLine(f"{folder.name}: request lines in {len(found)} modules")
    return found[0]


def prove(folder: Path) -> int:
    """Ask every line; gives how many. Raises Untrue for one that Flask does not bear out."""
    main = main_module(folder)
    sys.path[:0] = [str(folder), str(folder / "src")]
    os.chdir(folder)
    Flask.jinja_loader = FunctionLoader(lambda name: name)  # type: ignore[assignment]
    lines = [line for line in proof.read_lines(main.read_text("utf-8")) if line.applies]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = importlib.import_module(main.stem)
        client = proof.Client(proof.app_of(vars(module)))
        for line in lines:
            proof._check(line, proof._sent(client, line))
    return len(lines)


if __name__ == "__main__":
    print(prove(Path(sys.argv[1]).resolve()))
