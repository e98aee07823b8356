"""The answers on the pages end as curl ends with Flask's own server."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug.serving import make_server

from flake8_flask_response.learn.client import app_of
from flake8_flask_response.lesson import Kind, Snippet
from flake8_flask_response.showing import Answer, answers

APP = """\
from io import BytesIO

from flask import Flask, Response, send_file

app = Flask(__name__)


@app.get("/status/<path:status>")
def with_status(status):
    return "Hi", status


@app.get("/begun")
def begun():
    def generate():
        yield "Hello "
        raise ValueError("broken")

    return Response(generate(), mimetype="text/plain")


@app.get("/not-begun")
def not_begun():
    def generate():
        if app.name:
            raise ValueError("broken")
        yield "Hello "

    return Response(generate(), mimetype="text/plain")


@app.get("/short")
def short():
    buffer = BytesIO()
    buffer.write(b"a,b")
    return send_file(buffer, mimetype="text/csv")


@app.get("/dicts")
def dicts():
    return Response([{"name": "Ada"}])


@app.get("/numbers")
def numbers():
    return Response(number for number in range(3))


@app.get("/empty")
def empty():
    return "", 204

"""
PATHS = [
    "/status/200%20Fine",
    "/status/0%20Not%20Found",
    "/status/99",
    "/status/600",
    "/status/1001%20Odd",
    "/begun",
    "/not-begun",
    "/short",
    "/dicts",
    "/numbers",
    "/empty",
    "/nowhere",
]
_KEPT = re.compile(r"HTTP/1\.1 .*|curl: .*|Content-Type: .*")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    namespace: dict[str, Any] = {"__name__": "snippet"}
    exec(compile(APP, "app.py", "exec", dont_inherit=True), namespace)
    app = app_of(namespace)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    running = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()


def _shown(path: str) -> Answer:
    (answer,) = answers(Snippet(Kind.WRONG, f"{APP}# GET {path} -> 200\n"))
    return answer


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is asked")
@pytest.mark.parametrize("path", PATHS)
def test_an_answer_ends_as_with_curl(path: str, server: str) -> None:
    command = ["curl", "-sS", "-i", "--http1.1", "-m", "20", f"{server}{path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    shown, _, rest = _shown(path).text.partition("\n\n# Flask ")
    kept = _KEPT.findall(shown)
    printed = [line.rstrip() for line in _KEPT.findall(done.stdout + "\n" + done.stderr)]
    if rest.startswith("logs") and not shown.startswith("HTTP/1.1 200"):
        printed = printed[:1]
    assert kept == printed
