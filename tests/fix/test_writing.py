"""Files are replaced at once: whoever is killed leaves the old file or the new one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flake8_flask_response.fix.writing import NotWritten, replace

WRITER = """
import sys
from flake8_flask_response.fix.writing import read, replace
path, one, two = sys.argv[1:]
texts = [one.encode() * 50_000, two.encode() * 50_000]
print("ready", flush=True)
while True:
    old = read(path)
    replace(path, old, texts[old == texts[0]])
"""
ONE, TWO = "x = 1  # one\n", "value = 2  # two two\n"


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("kills", [10, pytest.param(200, marks=pytest.mark.slow)])
def test_killed_at_a_random_moment(kills: int, tmp_path: Path) -> None:
    whole = [ONE * 50_000, TWO * 50_000]
    path = tmp_path / "app.py"
    path.write_text(whole[0])
    chance = random.Random(kills)
    seen = set()
    for _ in range(kills):
        command = [sys.executable, "-c", WRITER, str(path), ONE, TWO]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.03))
            writer.send_signal(signal.SIGKILL)
        text = path.read_text()
        assert text in whole
        seen.add(text)
    assert len(seen) == 2


COMMAND = "from flake8_flask_response.__main__ import main; main(['fix', 'app.py'])"
WRONG = """from flask import Flask, make_response

app = Flask(__name__)


@app.get("/")
def index():
    response = make_response("Hi")
    response.set_cookie("a", "1")
    return "Hi"
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_the_command_killed_at_a_random_moment(tmp_path: Path) -> None:
    filling = "".join(f"# line {number} {'x' * 90}\n" for number in range(20_000))
    old, new = WRONG + filling, WRONG.replace('return "Hi"', "return response") + filling
    path = tmp_path / "app.py"
    path.write_text(old)
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", COMMAND], cwd=tmp_path, check=True, capture_output=True)
    took = time.monotonic() - began
    assert path.read_text() == new
    chance = random.Random(1)
    seen = {old: 0, new: 0}
    for _ in range(200):
        path.write_text(old)
        with subprocess.Popen(
            [sys.executable, "-c", COMMAND], cwd=tmp_path, stdout=subprocess.PIPE
        ) as run:
            time.sleep(took * chance.uniform(0.3, 1.2))
            run.send_signal(signal.SIGKILL)
        text = path.read_text()
        assert text in seen
        seen[text] += 1
    assert all(seen.values()), seen


def test_a_file_that_is_another_now_stays(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(ONE)
    with pytest.raises(NotWritten, match="has changed since it was read"):
        replace(str(path), b"old", b"new")
    assert path.read_text() == ONE
    assert os.listdir(tmp_path) == ["app.py"]
