"""The playground in a browser: what a visitor downloads and waits for.

    python -m benchmarks.playground --site-dir DIR [--rounds 10]

DIR is what `playground/build.py` has built. Needs Chromium and `pip install -e '.[browser]'`.
Prints medians, with the smallest and the largest in brackets. Sizes are those of the files, as a
server sends them that compresses nothing.
"""

from __future__ import annotations

import argparse
import functools
import shutil
import statistics
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page, Response, sync_playwright

from .growth import generate

LINES = 100
EDITS = 10
NAMES = ("chromium", "chromium-browser", "google-chrome")
AIMS = {"size": 7.0, "cold": 2.5, "cached": 1.5, "edit": 60.0}
"""MB, seconds, seconds, milliseconds."""

# Notes when the first finding is on the page, and how long each edit takes to be answered.
WATCH = """
window.measured = { finding: 0, edits: [] };
addEventListener("DOMContentLoaded", () => {
  const { measured } = window;
  let typed = 0;
  addEventListener("beforeinput", () => (typed = performance.now()), true);
  new MutationObserver(() => {
    if (!measured.finding && document.querySelector("[data-testid=finding]")) {
      measured.finding = performance.now();
    } else if (typed) {
      measured.edits.push(performance.now() - typed);
      typed = 0;
    }
  }).observe(document.getElementById("findings-summary"), { childList: true });
});
"""
ANSWERED = """
(number) => new Promise((resolve) => {
  const look = () => (measured.edits.length > number ? resolve() : setTimeout(look, 5));
  look();
})
"""
MISTAKES = """


@app.get("/greeting/{number}")
def greeting_{number}():
    page = render_template("greeting.html")
    response = make_response(page)
    response.set_cookie("visited", "{number}")
    return page
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@dataclass(frozen=True)
class Visit:
    """Seconds to the first finding and to Flask; bytes asked for until the first finding."""

    finding: float
    flask: float
    bytes_to_finding: int


def main() -> None:
    """Measure what the arguments say, and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.playground", description=__doc__)
    parser.add_argument("--site-dir", type=Path, required=True, metavar="DIR")
    parser.add_argument("--rounds", type=int, default=10)
    arguments = parser.parse_args()
    page = arguments.site_dir / "playground"
    program = next((path for path in map(shutil.which, NAMES) if path), None)
    if not (page / "index.html").is_file():
        parser.error(f"there is no playground in {arguments.site_dir}")
    if program is None:
        parser.error(f"none of these programs is there: {', '.join(NAMES)}")
    with served(arguments.site_dir) as address, sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        report(page, *measure(browser, address, arguments.rounds))
        browser.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder's playground is served."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/playground/"
    server.shutdown()
    server.server_close()


def measure(
    browser: Browser, address: str, rounds: int
) -> tuple[list[Visit], list[Visit], list[float]]:
    """First visits, second ones, and the milliseconds from edits to their findings."""
    first, second, edits = [], [], []
    for _ in range(rounds):
        context = browser.new_context()
        context.add_init_script(WATCH)
        page = context.new_page()
        first.append(visit(page, address))
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.close()
        page = context.new_page()
        second.append(visit(page, address))
        edits += edited(page)
        context.close()
    return first, second, edits


def visit(page: Page, address: str) -> Visit:
    """Open the page and wait until Flask is there."""
    fetched: dict[str, tuple[float, int]] = {}

    def seen(response: Response) -> None:
        kept = response.from_service_worker or response.url.startswith("blob:")
        if not kept and response.url not in fetched:  # the service worker asks for some again
            begun = response.request.timing["startTime"]
            fetched[response.url] = begun, int(response.headers.get("content-length", 0))

    page.context.on("response", seen)
    page.goto(address)
    page.get_by_test_id("finding").wait_for(timeout=60_000)
    page.locator("body[data-stage=flask]").wait_for(state="attached", timeout=60_000)
    flask = page.evaluate("performance.now()") / 1000
    finding = page.evaluate("measured.finding") / 1000
    until = page.evaluate("performance.timeOrigin + measured.finding")
    page.context.remove_listener("response", seen)
    needed = sum(size for begun, size in fetched.values() if begun < until)
    return Visit(finding, flask, needed)


def edited(page: Page) -> list[float]:
    """Write a program of 100 lines, and a letter in it again and again; gives milliseconds."""
    page.get_by_test_id("editor").locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(program())
    page.wait_for_timeout(1_000)
    page.evaluate("measured.edits.length = 0")
    for number in range(EDITS):
        page.keyboard.insert_text("x")
        page.evaluate(ANSWERED, number)
    found: list[float] = page.evaluate("measured.edits")
    return found


def program() -> str:
    """A program of 100 lines with findings, and a comment that is being written at its end."""
    text = generate(LINES)
    for number in range(3):
        text += MISTAKES.replace("{number}", str(number))
    assert len(text.splitlines()) == LINES + 1
    return f"{text}# "


def report(
    page: Path, first: Sequence[Visit], second: Sequence[Visit], edits: Sequence[float]
) -> None:
    """Print the medians, and the aims beside them."""
    files = {path: path.stat().st_size for path in page.rglob("*") if path.is_file()}
    for path, size in sorted(files.items(), key=lambda pair: -pair[1])[:10]:
        print(f"{size / 1e6:8.2f} MB  {path.relative_to(page).as_posix()}")
    size = sum(files.values()) / 1e6
    print(f"{size:8.2f} MB  in all, aim {AIMS['size']} MB")
    before = statistics.median(visit.bytes_to_finding for visit in first) / 1e6
    print(f"{before:8.2f} MB  are loaded before the first finding is there")
    for name, visits, aim in (("first", first, AIMS["cold"]), ("second", second, AIMS["cached"])):
        finding = spread([visit.finding for visit in visits], 2)
        flask = spread([visit.flask for visit in visits], 2)
        print(f"{name} visit: {finding} s to the first finding, aim {aim} s; {flask} s to Flask")
    print(f"an edit of {LINES} lines: {spread(edits, 0)} ms to the findings, aim {AIMS['edit']} ms")


def spread(values: Sequence[float], digits: int) -> str:
    """The median, and the smallest and largest value in brackets."""
    low, high = min(values), max(values)
    return f"{statistics.median(values):.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


if __name__ == "__main__":
    main()
