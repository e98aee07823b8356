"""`python docs/pictures.py` draws the pictures of a finding from what flake8 really says.

terminal.svg is what `flake8 profile.py` prints, editor.svg the same finding as an editor shows it.
With `--check` nothing is written, and the exit status is 1 if a picture is not current.
"""

import html
import io
import keyword
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).with_name("pictures")
SOURCE = """\
from flask import Flask, render_template_string

app = Flask(__name__)


@app.get("/profile")
def profile():
    page = render_template_string("<h1>Ada</h1>")
    page.headers["X-Robots-Tag"] = "noindex"
    return page
"""
WIDTH = 90
"""Characters in a line of a picture; longer ones are wrapped, as a terminal does."""
CHARACTER, LINE, MARGIN = 8.4, 20, 16
STYLE = """\
  <style>
    text { fill: #222; font: 14px monospace } .paper { fill: #fafafa; stroke: #ccc }
    .dim { fill: #767676 } .key { fill: #7b1fa2 } .str { fill: #2e7d32 } .bad { fill: #b71c1c }
    .wave { stroke: #d32f2f } .note { fill: #fff; stroke: #d32f2f }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #1e1e1e; stroke: #444 } text { fill: #ddd }
      .dim { fill: #999 } .key { fill: #ce93d8 } .str { fill: #a5d6a7 } .bad { fill: #ff8a80 }
      .wave { stroke: #ff8a80 } .note { fill: #2b2b2b; stroke: #ff8a80 }
    }
  </style>"""


def flake8(*options: str) -> str:
    """What flake8 prints about SOURCE as profile.py."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "profile.py").write_text(SOURCE, "utf-8")
        command = [sys.executable, "-m", "flake8", "--isolated", "--select=RSP", *options]
        return subprocess.run(
            [*command, "profile.py"], cwd=folder, capture_output=True, text=True
        ).stdout


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """The lines of a text, long ones cut at blanks where that is possible."""
    lines: list[str] = []
    for line in text.splitlines():
        while len(line) > width:
            cut = line.rfind(" ", 1, width + 1)
            cut = cut if cut > width // 2 else width
            lines.append(line[:cut])
            line = line[cut:].lstrip()
        lines.append(line)
    return lines


def text(row: int, content: str, column: float = 0) -> str:
    """A line of a picture; `content` is SVG, `row` and `column` count from 0."""
    x, y = MARGIN + column * CHARACTER, MARGIN + (row + 0.75) * LINE
    return f'  <text x="{x:.1f}" y="{y:.1f}" xml:space="preserve">{content}</text>'


def picture(title: str, rows: int, parts: list[str]) -> str:
    """A whole picture of so many rows."""
    width, height = WIDTH * CHARACTER + 2 * MARGIN, rows * LINE + 2 * MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}"'
        f' role="img" aria-label="{html.escape(title)}">'
    )
    size = f'width="{width - 1:.0f}" height="{height - 1}"'
    paper = f'  <rect class="paper" x=".5" y=".5" {size} rx="8"/>'
    return "\n".join([head, STYLE, paper, *parts, "</svg>", ""])


def terminal() -> str:
    """`flake8 --format=rsp-lesson profile.py`, and what it prints."""
    shown = flake8("--format=rsp-lesson", "--color=never").partition("\nLessons\n")[0].rstrip()
    parts = [text(0, '<tspan class="dim">$</tspan> flake8 --format=rsp-lesson profile.py')]
    lines = wrapped(shown)
    for row, line in enumerate(lines, start=1):
        safe = html.escape(line, quote=False)
        safe = re.sub(r"^(\s+\d* \| *\^+|\s+- .*)$", r'<tspan class="bad">\1</tspan>', safe)
        safe = re.sub(r"^(\s+\+ .*)$", r'<tspan class="str">\1</tspan>', safe)
        safe = re.sub(r"\b(RSP\d+)\b", r'<tspan class="bad">\1</tspan>', safe, count=1)
        parts.append(text(row, safe))
    return picture("flake8 shows the finding with its lesson", len(lines) + 1, parts)


def coloured(source: str) -> list[str]:
    """The lines of a Python source as SVG."""
    lines = source.splitlines()
    pieces: list[list[str]] = [[] for _ in lines]
    ends = [0] * len(lines)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        row, column = token.start[0] - 1, token.start[1]
        if row >= len(lines) or not token.string.strip():
            continue
        kind = "str" if token.type == tokenize.STRING else ""
        kind = "key" if keyword.iskeyword(token.string) else kind
        safe = html.escape(token.string, quote=False)
        pieces[row] += [
            " " * (column - ends[row]),
            f'<tspan class="{kind}">{safe}</tspan>' if kind else safe,
        ]
        ends[row] = token.end[1]
    return ["".join(row) for row in pieces]


def editor() -> str:
    """The source with the finding's line underlined, and the message below it."""
    found = re.match(r"profile\.py:(\d+):(\d+): (.*)", flake8())
    assert found is not None
    line, column, message = int(found[1]), int(found[2]) - 1, found[3]
    extent = len(SOURCE.splitlines()[line - 1]) - column
    parts = []
    row = 0
    for number, content in enumerate(coloured(SOURCE), start=1):
        parts.append(text(row, f'<tspan class="dim">{number:>2}</tspan>  {content}'))
        row += 1
        if number == line:
            parts.append(wave(row, 4 + column, extent))
            lines = wrapped(message, WIDTH - 20)
            parts += note(row, lines)
            row += len(lines) + 1
    return picture("An editor underlines the line and shows the finding", row, parts)


def wave(row: int, column: int, extent: int) -> str:
    """The line under what the finding is about."""
    x, y = MARGIN + column * CHARACTER, MARGIN + row * LINE
    steps = int(extent * CHARACTER / 4)
    bends = "".join(f" l2,{'-3' if step % 2 else '3'}" for step in range(steps * 2))
    return f'  <path class="wave" fill="none" d="M{x:.1f},{y - 2}{bends}"/>'


def note(row: int, lines: list[str]) -> Iterator[str]:
    """The box with the message, below a row."""
    x, y = MARGIN + 7 * CHARACTER, MARGIN + (row + 0.25) * LINE
    width, height = (WIDTH - 9) * CHARACTER, (len(lines) + 0.5) * LINE
    size = f'width="{width:.1f}" height="{height}"'
    yield f'  <rect class="note" x="{x:.1f}" y="{y:.1f}" {size} rx="4"/>'
    for offset, line in enumerate(lines):
        safe = html.escape(line, quote=False)
        safe = re.sub(r"^(RSP\d+)", r'<tspan class="bad">\1</tspan>', safe)
        yield text(row + offset, safe, 8).replace('y="', 'dy="9" y="')


def main() -> int:
    """Write the pictures, or with --check say which are not current."""
    stale = False
    for name, drawn in (("terminal", terminal()), ("editor", editor())):
        path = FOLDER / f"{name}.svg"
        if path.is_file() and path.read_text("utf-8") == drawn:
            continue
        stale = True
        print(f"{'not current' if '--check' in sys.argv else 'written'}: docs/pictures/{path.name}")
        if "--check" not in sys.argv:
            path.write_text(drawn, "utf-8", newline="\n")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
