"""Cures for a tuple that Flask cannot make a response of, in words and as fixes."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ..analysis.domain.values import NamedTuple, Shape, Value, is_text
from ..analysis.events.model import Call, Returned
from ..analysis.queries.tuples import GivenTuple, written_items
from ..analysis.syntax.places import spot_of
from ..edits import After, Edit, Fix, safe, unsafe
from ..markers import text_of
from ..wording import as_code, on_line
from . import Cure, code, in_this_file


def items_of(given: GivenTuple) -> tuple[ast.expr, ...]:
    """The items of a tuple where they are written, maybe on another line; () if nowhere."""
    if given.nodes:
        return given.nodes
    made = given.shape.origin
    return written_items(made, given.shape) if isinstance(made, ast.Tuple) else ()


def is_elsewhere(given: GivenTuple) -> bool:
    """Whether the tuple is written on another line than that of the finding."""
    return not given.nodes and bool(items_of(given))


def part(given: GivenTuple, position: int, otherwise: str) -> str:
    """One item as code for a message; `otherwise` where it is not known."""
    nodes = items_of(given)
    return code(nodes[position]) if nodes else as_code(given.shape.items[position], otherwise)


def to_write(event: Call | Returned, given: GivenTuple, parts: Sequence[str]) -> str:
    """The cure in words: `write: return "x", 404`, or what to write on the tuple's own line."""
    text = ", ".join(parts)
    if is_elsewhere(given):
        assert given.shape.origin is not None
        return f"write {on_line(given.shape.origin)}: {text}"
    spot = spot_of(event.function, given.place)
    statement = spot.statement if spot is not None else None
    is_whole = isinstance(statement, ast.Return) and statement.value is given.place
    if given.call is not None:
        returned = "return " if is_whole else ""
        return f"write: {returned}{code(given.call)}({text})"
    if given.nodes and not is_whole:
        return f"write: ({text})" if len(parts) > 1 else f"write: {text}"
    return f"write: return {text}"


def fields_as_json(place: ast.AST) -> Cure:
    """The cure for a named tuple that was meant as data: its fields as a dict."""
    row = place.value if isinstance(place, ast.Return) else place
    if not isinstance(row, ast.Name | ast.Attribute | ast.Call):
        return "to send its fields as JSON, return a dict instead: ._asdict()", None
    words = f"to send its fields as JSON, write: return {code(row)}._asdict()"
    return words, unsafe("return its fields as a dict", After(row, "._asdict()"))


def taken_for_status(shape: Shape) -> str:
    """What Flask does with the second field of a named tuple; "" for what was meant as a status."""
    if not isinstance(shape, NamedTuple) or len(shape.fields) not in (2, 3):
        return ""
    field = shape.fields[1]
    if "status" in field or "code" in field:
        return ""
    return f"Flask takes the field '{field}' of this named tuple for the status"


def fix_of(given: GivenTuple, title: str, *edits: Edit, sure: bool = True) -> Fix | None:
    """A fix of edits of the tuple's items; unsafe where others may use the same tuple."""
    nodes = items_of(given)
    if not nodes or not in_this_file(*nodes):
        return None
    if is_elsewhere(given):
        assert given.shape.origin is not None
        return unsafe(f"{title} {on_line(given.shape.origin)}", *edits)
    return safe(title, *edits) if sure else unsafe(title, *edits)


def headers_of(value: Value, node: ast.expr | None) -> tuple[str, str]:
    """The dict of headers that a text or a set was meant for, as text of an edit and in words.

    Both are "" if nobody can tell.
    """
    lines = [text for text in _texts(value, node) if text.isascii() and '"' not in text]
    named = [line.partition(":") for line in lines if ":" in line]
    if named:
        pairs = [f'"{name.strip()}": "{content.strip()}"' for name, _, content in named]
        both = f"{{{', '.join(pairs)}}}"
        return both, both
    if len(lines) == 2:
        both = f'{{"{lines[0]}": "{lines[1]}"}}'
        return both, both
    if not value.every(is_text):
        return "", ""
    written = code(node) if node is not None else as_code(value, "")
    name = "Content-Disposition" if "attachment" in written else "Content-Type"
    if not written:
        return "", ""
    text = text_of(node) if node is not None else written
    return f'{{"{name}": {text}}}', f'{{"{name}": {written}}}'


def _texts(value: Value, node: ast.expr | None) -> list[str]:
    """The literal text, or the texts in the list, tuple or set written here."""
    parts = getattr(node, "elts", None)
    texts = [getattr(part, "value", None) for part in parts] if parts else [value.constant]
    return [text for text in texts if isinstance(text, str)]
