"""Each writer leaves an io.BytesIO behind what it wrote."""

import importlib
import io
import os
from pathlib import Path
from typing import Any

import pytest

from flake8_flask_response.knowledge.buffers import BUFFER_WRITERS, OPENERS

OTHER_ARGUMENTS: dict[str, dict[str, Any]] = {
    "gzip.GzipFile": {"filename": "a.gz"},
    "pickle.dump": {"obj": [1]},
    "shutil.copyfileobj": {"fsrc": io.BytesIO(b"abc")},
    "tarfile.open": {"name": "a.tar"},
    "zipfile.ZipFile": {},
}


@pytest.mark.parametrize("name", BUFFER_WRITERS)
def test_a_writer_stands_at_the_end_of_the_buffer_it_is_given(name: str) -> None:
    known = BUFFER_WRITERS[name]
    module, _, attribute = name.rpartition(".")
    writer = getattr(importlib.import_module(module), attribute)
    buffer = io.BytesIO()
    keywords = {**OTHER_ARGUMENTS[name], known.buffer[1]: buffer}
    if known.mode is not None:
        keywords[known.mode[1]] = "w"
    made = writer(**keywords)
    if made is not None:
        made.close()
    assert buffer.tell() == len(buffer.getvalue()) > 0


@pytest.mark.parametrize("name", BUFFER_WRITERS)
def test_the_buffer_and_the_mode_stand_at_their_positions(name: str) -> None:
    import inspect

    known = BUFFER_WRITERS[name]
    module, _, attribute = name.rpartition(".")
    writer = getattr(importlib.import_module(module), attribute)
    if name == "pickle.dump":
        names = ["obj", "file"]
    else:
        names = [p for p in inspect.signature(writer).parameters if p != "self"]
    for position, parameter in filter(None, known):
        assert names[position] == parameter


PATHS: dict[str, tuple[Any, ...]] = {
    "builtins.open": (os.devnull,),
    "io.open": (os.devnull,),
    "pathlib.Path.open": (Path(os.devnull),),
    "tempfile.TemporaryFile": (),
}


@pytest.mark.parametrize("name", OPENERS)
def test_an_opener_has_its_mode_at_its_position(name: str) -> None:
    known = OPENERS[name]
    module, *rest = name.split(".")
    opener = importlib.import_module(module)
    for part in rest:
        opener = getattr(opener, part)
    given = PATHS[name]
    before = known.position + ("Path" in rest)
    for mode in ("", "w", "wb", "w+", "w+b"):
        with opener(*given[:before], *([mode] if mode else [])) as file:
            text = isinstance(file, io.TextIOBase)
        assert text == ("b" not in (mode or known.default))
