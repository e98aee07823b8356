"""flake8 as if only some of the installed plugins were there, and what it needed.

    python -m benchmarks.flake8_with REPORT PLUGINS ARGUMENTS...

PLUGINS are package names joined by commas, or `-` for none; flake8's own are always there. REPORT
is a file, which gets peak memory, processor time and loaded modules as JSON.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STATUS = Path("/proc/self/status")


@dataclass(frozen=True)
class Needed:
    """What one flake8 process needed, in KiB and seconds, and the modules it had at its end."""

    peak: int
    processor: float
    seconds: float
    modules: frozenset[str]


def run(plugins: Sequence[str], arguments: Sequence[str], seed: int = 0) -> Needed:
    """Run flake8 in a process of its own; only what it needed is kept, not what it says."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "benchmarks.flake8_with", str(report)]
        start = time.perf_counter()
        done = subprocess.run(
            [*command, ",".join(plugins) or "-", *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        seconds = time.perf_counter() - start
        if done.returncode not in (0, 1):
            raise RuntimeError(f"flake8 ended {done.returncode}: {done.stderr.decode()[-2000:]}")
        said = json.loads(report.read_text("utf-8"))
    return Needed(said["peak"], said["processor"], seconds, frozenset(said["modules"]))


def peak_memory() -> int:
    """The most memory this process has had, in KiB.

    Not `ru_maxrss` where Linux tells better: that one counts the parent's before the start, too.
    """
    if STATUS.exists():
        for line in STATUS.read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


def _leave_only(names: frozenset[str]) -> None:
    every = importlib.metadata.distributions

    def chosen(**arguments: Any) -> Iterator[importlib.metadata.Distribution]:
        for one in every(**arguments):
            plugs_in = any(entry.group.startswith("flake8.") for entry in one.entry_points)
            if not plugs_in or one.metadata["Name"].lower() in names:
                yield one

    importlib.metadata.distributions = chosen


def main() -> None:
    """Be flake8, and write the report."""
    report, plugins, *arguments = sys.argv[1:]
    _leave_only(frozenset({"flake8", *plugins.split(",")}))
    from flake8.main import cli

    try:
        code = cli.main(arguments)
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    said = {
        "peak": peak_memory(),
        "processor": time.process_time(),
        "modules": sorted(sys.modules),
    }
    Path(report).write_text(json.dumps(said), "utf-8")
    sys.exit(code)


if __name__ == "__main__":
    main()
