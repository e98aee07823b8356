"""What the plugin adds to the start of flake8: time, and modules."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import flake8_with
from .tools import OURS

PACKAGE = "flake8_flask_response"
LIGHT = frozenset(
    {PACKAGE}
    | {f"{PACKAGE}.{room}" for room in ("config", "formatter", "gate", "output", "plugin")}
)
"""The rooms that may be loaded before a file with Flask is met."""

WITHOUT_FLASK = "import requests\n\n\ndef index():\n    return requests.get('/')\n"
WITH_FLASK = "import flask\n\nprint(flask)\n"


@dataclass(frozen=True)
class StartUp:
    """Milliseconds of `flake8 --version` without and with the plugin, and of its import alone.

    Processor time, which other load on the machine does not change, and the time on the clock.
    The modules are those that are not loaded without the plugin.
    """

    without: float
    with_plugin: float
    added: float
    added_clock: float
    imported: float
    runs: int
    modules: tuple[str, ...]
    modules_without_flask: tuple[str, ...]
    modules_with_flask: tuple[str, ...]

    @property
    def heavy(self) -> tuple[str, ...]:
        """What is loaded too early: rules, knowledge, analysis, dependencies."""
        early = {*self.modules, *self.modules_without_flask}
        return tuple(sorted(name for name in early if not is_light(name)))


def is_light(module: str) -> bool:
    """Whether a module may be loaded early: the few rooms, or Python's own."""
    return module in LIGHT or module.partition(".")[0] in sys.stdlib_module_names


def measure(runs: int, tell: Callable[[str], None]) -> StartUp:
    """Start flake8 so many times with the plugin and as often without, in turn."""
    tell(f"start-up, {runs} times with and without")
    pairs = [(_version([]), _version([OURS])) for _ in range(runs)]
    return StartUp(
        statistics.median(plain.processor for plain, _ in pairs) * 1000,
        statistics.median(ours.processor for _, ours in pairs) * 1000,
        statistics.median(ours.processor - plain.processor for plain, ours in pairs) * 1000,
        statistics.median(ours.seconds - plain.seconds for plain, ours in pairs) * 1000,
        statistics.median(_import_time() for _ in range(runs)),
        runs,
        added_modules(None),
        added_modules(WITHOUT_FLASK),
        added_modules(WITH_FLASK),
    )


def _version(plugins: Sequence[str]) -> flake8_with.Needed:
    return flake8_with.run(plugins, ["--isolated", "--version"])


def added_modules(text: str | None) -> tuple[str, ...]:
    """What flake8 loads more because of the plugin: for `--version`, or for a file's text."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--isolated", "--version"]
        if text is not None:
            file = Path(folder) / "file.py"
            file.write_text(text, "utf-8")
            arguments = ["--isolated", "--jobs=1", str(file)]
        plain, ours = (flake8_with.run(plugins, arguments) for plugins in ([], [OURS]))
    return tuple(sorted(ours.modules - plain.modules))


def _import_time() -> float:
    """Milliseconds of importing the plugin after flake8, by Python's own `-X importtime`."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import flake8.main.cli, {PACKAGE}.plugin"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )
    # The package is the plugin's outer module, and Python counts it by itself.
    lines = re.findall(rf"\|\s*(\d+) \| *{PACKAGE}(?:\.plugin)?$", done.stderr, re.MULTILINE)
    return sum(map(int, lines)) / 1000
