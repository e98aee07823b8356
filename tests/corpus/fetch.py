"""Bring a pinned package here as source files, once; nothing of it is installed or run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

CACHE_VARIABLE = "RSP_CORPUS_CACHE"


class FetchError(RuntimeError):
    """pip could not download a package, or its archive is of no known kind."""


def default_cache() -> Path:
    """Return the directory of the corpus: the environment's word, else the user's cache."""
    if said := os.environ.get(CACHE_VARIABLE):
        return Path(said)
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "flake8-flask-response" / "corpus"


def fetch(name: str, version: str, cache: Path) -> Path:
    """Return the directory that holds the package's Python files, downloaded if need be."""
    target = cache / f"{name}-{version}"
    if target.is_dir():
        return target
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache, prefix="unfinished-") as scratch:
        archive = _download(f"{name}=={version}", Path(scratch) / "archive")
        sources = Path(scratch) / "sources"
        sources.mkdir()
        unpack(archive, sources)
        shutil.move(sources, target)
    return target


def _download(pin: str, directory: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--ignore-requires-python", "--dest", str(directory), pin]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    archives = sorted(directory.iterdir()) if directory.is_dir() else []
    if done.returncode or len(archives) != 1:
        raise FetchError(f"pip could not download {pin}:\n{done.stderr.strip()}")
    return archives[0]


def unpack(archive: Path, target: Path) -> None:
    """Write the Python files of a wheel or a source archive under `target`.

    The one directory that a source archive puts around its files is left out, so that paths
    look the same for both kinds. Files that would land outside `target` are left out too.
    """
    wheel = archive.suffix == ".whl"
    for path, content in _members(archive):
        parts = PurePosixPath(path).parts[0 if wheel else 1 :]
        if not parts or parts[0] == "/" or ".." in parts:
            continue
        place = target.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith(".py"):
                    yield name, wheel.read(name)
    elif tarfile.is_tarfile(archive):
        with tarfile.open(archive) as source:
            for member in source:
                content = source.extractfile(member) if member.isfile() else None
                if content is not None and member.name.endswith(".py"):
                    yield member.name, content.read()
    else:
        raise FetchError(f"{archive.name} is neither a wheel nor a source archive")
