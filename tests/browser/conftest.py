"""The playground as it is built and served, and a browser that visits it.

Needs Node with npm, `pip install '.[docs,browser]'` and Chromium; what is missing is an error. The
site is built for the run, or is in the folder that the variable PLAYGROUND_SITE names.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

ROOT = Path(__file__).parent.parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome")
SECONDS = 60
"""So long is waited for Python at most, on a busy machine."""

expect.set_options(timeout=SECONDS * 1000)


class Server:
    """Static files at an address of their own."""

    def __init__(self, folder: Path) -> None:
        handler = functools.partial(_Quiet, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.address = f"{self.origin}/playground/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """From now on nobody answers."""
        self._server.shutdown()
        self._server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if os.environ.get("PLAYGROUND_SITE"):
        return Path(os.environ["PLAYGROUND_SITE"])
    folder = tmp_path_factory.mktemp("site")
    build = [sys.executable, str(ROOT / "playground" / "build.py"), "--site-dir", str(folder)]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[Server]:
    server = Server(site)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = [path for path in map(shutil.which, NAMES) if path]
    if not found:
        pytest.fail(f"none of these programs is there: {', '.join(NAMES)}")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found[0], args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A visitor without a past. Whatever is asked of another origin fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(SECONDS * 1000)
    foreign: list[str] = []
    context.on(
        "request",
        lambda request: (
            foreign.append(request.url)
            if not request.url.startswith((server.origin, "blob:", "data:"))
            else None
        ),
    )
    yield context
    context.close()
    assert foreign == []


@pytest.fixture
def troubles() -> list[str]:
    """What the browser's console says is wrong; a test that expects something takes it out."""
    return []


@pytest.fixture
def page(context: BrowserContext, server: Server, troubles: list[str]) -> Iterator[Page]:
    """The playground as it opens. An error in it fails the test."""
    page = context.new_page()
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on(
        "console",
        lambda message: troubles.append(message.text) if message.type == "error" else None,
    )
    page.goto(server.address)
    yield page
    assert troubles == []
