"""For mkdocs.yml: the rooms of the analysis, drawn from the imports of today.

The picture takes the place of `<!-- rooms -->` in a page, and stands in no file.
"""

import ast
import html
from collections import Counter
from pathlib import Path
from typing import Any

ANALYSIS = Path(__file__).parent.parent / "flake8_flask_response" / "analysis"
PLACE = "<!-- rooms -->"
ROOMS = ("driver", "queries", "flask", "interpreter", "run", "events", "syntax", "domain")
"""From the top down; a room imports only from those below it."""

WIDTH, HEIGHT, GAP, ARCS = 290, 40, 22, 170
STYLE = (
    "<style>.rooms text { fill: #222; font: 14px monospace }"
    " .rooms .room { fill: #fafafa; stroke: #767676 }"
    " .rooms .small { fill: #595959; font-size: 12px }"
    " .rooms path { fill: none; stroke: #00796b }"
    " [data-md-color-scheme=slate] .rooms text { fill: #ddd }"
    " [data-md-color-scheme=slate] .rooms .small { fill: #bbb }"
    " [data-md-color-scheme=slate] .rooms .room { fill: #1e1e1e; stroke: #999 }"
    " [data-md-color-scheme=slate] .rooms path { stroke: #4db6ac }</style>"
)


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """MkDocs calls this with the text of each page."""
    return markdown.replace(PLACE, picture()) if PLACE in markdown else markdown


def imports() -> Counter[tuple[str, str]]:
    """How many imports lead from one room into another when the modules run."""
    found: Counter[tuple[str, str]] = Counter()
    for path in ANALYSIS.rglob("*.py"):
        folder = path.relative_to(ANALYSIS).parts[:-1]
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if not folder or not isinstance(node, ast.ImportFrom) or not node.level:
                continue
            base = folder[: len(folder) - node.level + 1]
            parts = [*base, *(node.module or "").split("."), node.names[0].name]
            room = next(part for part in parts if part)
            if room != folder[0]:
                found[folder[0], room] += 1
    return found


def picture() -> str:
    """The picture as SVG in one line, to stand in a page."""
    height = len(ROOMS) * (HEIGHT + GAP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + ARCS} {height}"'
        f' width="{WIDTH + ARCS}" class="rooms" role="img"'
        ' aria-label="The rooms of the analysis and what they import">',
        STYLE,
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8"'
        ' markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">'
        '<path d="M0 0 8 4 0 8" /></marker></defs>',
    ]
    parts += [_arrow(one, other, count) for (one, other), count in sorted(imports().items())]
    parts += [_room(row, name) for row, name in enumerate(ROOMS)]
    return "".join([*parts, "</svg>"])


def _room(row: int, name: str) -> str:
    files = [p for p in (ANALYSIS / name).rglob("*.py") if p.name != "__init__.py"]
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    top = row * (HEIGHT + GAP) + GAP // 2
    return (
        f'<rect class="room" x="1" y="{top}" width="{WIDTH - 2}" height="{HEIGHT}" rx="4" />'
        f'<text x="12" y="{top + 25}">{html.escape(name)}/</text>'
        f'<text class="small" x="{WIDTH - 12}" y="{top + 25}" text-anchor="end">'
        f"{len(files)} files, {lines} lines</text>"
    )


def _arrow(one: str, other: str, count: int) -> str:
    first, last = ROOMS.index(one), ROOMS.index(other)
    start = first * (HEIGHT + GAP) + GAP // 2 + HEIGHT * 0.65
    end = last * (HEIGHT + GAP) + GAP // 2 + HEIGHT * 0.35
    out = WIDTH + 30 * abs(last - first) + 6 * first
    thick = 1 + min(count, 60) / 20
    title = f"{one}/ imports from {other}/ {count} times"
    return (
        f'<path d="M{WIDTH} {start:.0f} C{out} {start:.0f} {out} {end:.0f} {WIDTH} {end:.0f}"'
        f' stroke-width="{thick:.1f}" marker-end="url(#tip)"><title>{title}</title></path>'
    )
