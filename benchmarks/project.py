"""A Flask project of many modules, linted with and without its imports being followed.

    python -m benchmarks.project [--modules 300] [--rounds 3]

Whole flake8 processes: all modules, and one of them alone. Prints seconds and their ratio.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .growth import generate

MODES = ("off", "project")

_HELPERS = """\
from functools import wraps

from flask import jsonify, make_response, render_template


def page(name, status=200):
    return make_response(render_template(name), status)


def audited(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


def problem(text, status):
    return jsonify(error=text), status
"""

_IMPORTS = """\
from ..helpers{other} import audited, page, problem
from .. import helpers{number}
"""


def write(folder: Path, modules: int) -> Path:
    """Lay out a project; a third of the modules are helpers. Gives a module that views are in."""
    views = folder / "shop" / "views"
    views.mkdir(parents=True)
    for package in (folder / "shop", views):
        (package / "__init__.py").write_text("")
    for number in range(modules // 3):
        (folder / "shop" / f"helpers{number}.py").write_text(_HELPERS)
    for number in range(modules - modules // 3):
        imports = _IMPORTS.format(number=number % (modules // 3), other=number % 7)
        text = generate(100).replace("\n\napp = ", f"\n{imports}\napp = ", 1)
        (views / f"view{number}.py").write_text(text)
    return views / "view0.py"


def seconds(path: Path, mode: str) -> float:
    """How long one flake8 process takes."""
    chosen = ["--isolated", "--select=RSP", "--jobs=1", f"--rsp-follow-imports={mode}"]
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "flake8", *chosen, str(path)], check=False)
    if done.returncode:
        raise RuntimeError("the generated project must be clean")
    return time.perf_counter() - start


def main() -> None:
    """Measure in turn, and print the least of the rounds."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.project", description=__doc__)
    parser.add_argument("--modules", type=int, default=300, metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        one = write(Path(temporary), options.modules)
        for what, path in (("whole", Path(temporary)), ("one file", one)):
            taken: dict[str, list[float]] = {mode: [] for mode in MODES}
            for _ in range(options.rounds):
                for mode in MODES:
                    taken[mode].append(seconds(path, mode))
            off, project = (min(taken[mode]) for mode in MODES)
            added = (project - off) * 1000
            print(f"{what}: off {off:.2f} s, project {project:.2f} s, {added:+.0f} ms,", end=" ")
            print(f"ratio {project / off:.2f}", flush=True)


if __name__ == "__main__":
    main()
