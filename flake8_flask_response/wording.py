"""Words for messages: the user's own names, and what a value is and where it came from.

All functions take nodes and shapes and give plain ASCII text of one line. Line numbers are
1-based.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from .analysis.domain.values import (
    Bound,
    Const,
    External,
    Function,
    Instance,
    LocalClass,
    LocalInstance,
    Part,
    Shape,
    Tuple,
    Value,
    kind_of,
)
from .analysis.queries.tuples import GivenTuple
from .modules import home_of

MAX_LENGTH = 40
"""Characters of the user's code quoted in a message; longer code is cut, or not quoted."""


def source(node: ast.AST, limit: int = MAX_LENGTH) -> str:
    """The code of an expression on one line, "..." in place of what is too long or not ASCII."""
    text = " ".join(ast.unparse(node).split())
    if '"' not in text and "\\" not in text:
        text = text.replace("'", '"')
    if not text.isascii() or len(text) > limit:
        return shortened(node)
    return text


def shortened(node: ast.AST) -> str:
    """The shape of an expression too long to quote: `render_template(...)`."""
    if isinstance(node, ast.Call):
        inner = source(node.func)
        return f"{inner}(...)" if node.args or node.keywords else f"{inner}()"
    if isinstance(node, ast.Attribute):
        return f"{source(node.value)}.{node.attr}" if node.attr.isascii() else "..."
    return "..."


def variable(node: ast.AST) -> str:
    """The expression if it is a plain name or attribute of names, "" otherwise."""
    if isinstance(node, ast.Name):
        return node.id if node.id.isascii() else ""
    if isinstance(node, ast.Attribute):
        owner = variable(node.value)
        return f"{owner}.{node.attr}" if owner else ""
    return ""


def quoted(node: ast.AST) -> str:
    """An expression in single quotes, for the beginning of a message: 'page'.

    Literal text stands in its own quotes: "dark"; numbers, True and None need none.
    """
    if isinstance(node, ast.Constant):
        return source(node)
    return f"'{source(node)}'"


_KINDS = {
    "str": "text",
    "Markup": "text",
    "bytes": "bytes",
    "tuple": "a tuple",
    "dict": "a dict",
    "list": "a list",
    "set": "a set",
    "frozenset": "a set",
    "None": "None",
    "int": "an int",
    "float": "a float",
    "bool": "a bool",
    "flask_login.current_user": "the user of Flask-Login",
    "session": "the session",
    "function": "a function",
    "class": "a class",
    "coroutine": "a coroutine",
    "generator": "a generator",
    "iterator": "an iterator",
    "response": "a response",
    "request": "the request",
    "headers": "headers",
    "dict view": "a dict view",
}

_LIKE_YOU = ("UU", "Uni", "Us")
"""Beginnings that are spoken with a consonant: a UUID, a User."""


def kind(shape: Shape) -> str:
    """What a shape is, in a beginner's words: "text", "a tuple", "an int", "a NotFound"."""
    if isinstance(shape, LocalInstance | LocalClass):
        return (
            f"an instance of {shape.unit.name}" if isinstance(shape, LocalInstance) else "a class"
        )
    name = kind_of(shape)
    if name in _KINDS:
        return _KINDS[name]
    last = name.rpartition(".")[2]
    article = "an" if last[:1].lower() in "aeiou" and not last.startswith(_LIKE_YOU) else "a"
    return f"{article} {last}" if last else "something else"


def kinds(value: Value) -> str:
    """What a value may be: "text", "text or a tuple"."""
    words = list(dict.fromkeys(kind(s) for s in value.shapes))
    return " or ".join(words)


def origin(shape: Shape, near: ast.AST | None = None) -> str:
    """Where a value came from, for brackets in a message; "" where the place itself shows it.

    `near` is the place of the finding: what was made in the very same expression needs no words.
    """
    node = shape.origin
    if node is None or node is near or not hasattr(node, "lineno"):
        return ""
    if _on_one_line(node, near) and not isinstance(node, ast.Call):
        return ""
    if isinstance(node, ast.Call):
        what = kind_of(shape) or kind(shape)
        if isinstance(shape, Tuple):
            what = "a tuple"
        return f"{source(node.func)}() {on_line(node)} returns {what}"
    if isinstance(shape, Const | Instance | Tuple) and isinstance(
        node, ast.Constant | ast.JoinedStr | ast.Tuple | ast.BinOp | ast.Dict
    ):
        return f"from {line(node)}"
    return f"from {line(node)}" if isinstance(node, ast.expr) else ""


def line(node: ast.AST) -> str:
    """Where a node begins: "line 8", and in another module "line 12 of shop/helpers.py"."""
    number, home = getattr(node, "lineno", 1), home_of(node)
    return f"line {number} of {home}" if home else f"line {number}"


def is_here(node: ast.AST) -> bool:
    """Whether a node is in the file that is linted."""
    return not home_of(node)


def on_line(node: ast.AST) -> str:
    """The same with its preposition: "on line 8"."""
    return f"on {line(node)}"


def _on_one_line(node: ast.AST, near: ast.AST | None) -> bool:
    return getattr(near, "lineno", 0) == getattr(node, "lineno", 1) and not home_of(node)


def described(value: Value, near: ast.AST | None = None) -> str:
    """What a value is and where it came from: "text (render_template() on line 8 returns str)"."""
    words = kinds(value)
    places = [p for p in dict.fromkeys(origin(s, near) for s in value.shapes) if p]
    return f"{words} ({places[0]})" if len(places) == 1 else words


def owner_of_headers(node: ast.AST) -> str:
    """The user's name for the response where `node` uses its headers, "response" if it has none."""
    if isinstance(node, ast.Call):
        node = node.func
    headers = node.value if isinstance(node, ast.Subscript | ast.Attribute) else None
    owner = headers.value if isinstance(headers, ast.Attribute) else None
    return (variable(owner) if owner is not None else "") or "response"


def as_code(value: Value | None, otherwise: str = "value") -> str:
    """A literal as code, for the cure in a message; `otherwise` where it is none, or is long."""
    only = value.single if value is not None else None
    if not isinstance(only, Const) or (only.type is str and '"' in only.value):
        return otherwise
    text = f'"{only.value}"' if only.type is str else repr(only.value)
    return text if text.isascii() and text.isprintable() and len(text) <= MAX_LENGTH else otherwise


def item(given: GivenTuple, position: int, otherwise: str) -> str:
    """One item of a tuple as it is written, as a literal, or as the word `otherwise`."""
    if given.nodes:
        return source(given.nodes[position])
    return as_code(given.shape.items[position], otherwise)


def reply(given: GivenTuple, parts: Iterable[str]) -> str:
    """The parts of an answer as they are to be written: `return "x", 404`."""
    text = ", ".join(parts)
    return f"return {text}" if given.call is None else f"{source(given.call)}({text})"


def made_on(given: GivenTuple) -> str:
    """Where a tuple comes from, for brackets; "" where it stands at the place itself."""
    node = given.shape.origin
    if (
        node is None
        or given.nodes
        or not hasattr(node, "lineno")
        or _on_one_line(node, given.place)
    ):
        return ""
    return f" (tuple from {line(node)})"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c"."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def inside(node: ast.AST, outer: ast.AST) -> bool:
    """Whether `node` stands within `outer`."""
    return any(child is node for child in _below(outer))


def _below(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _below(child)


def names(shape: Shape) -> str:
    """The written name of a function, class or method."""
    match shape:
        case External(name=name):
            return name.rpartition(".")[2]
        case Function(unit=unit):
            return unit.name
        case LocalClass(unit=cls):
            return cls.name
        case Bound(name=name):
            return name
        case Part(name=name):
            return name
        case _:
            return kind(shape)
