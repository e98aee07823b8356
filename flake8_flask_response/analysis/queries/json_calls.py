"""Calls that make JSON, and what got into their parentheses besides the data.

Sources: `flask.json.jsonify` and `JSONProvider._prepare_response_obj` in Flask 2.2 to 3.1;
`json.dumps` of Python, which takes one argument by position.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.http import PHRASES
from flake8_flask_response.knowledge.responses import JSON_CREATORS

from ..domain.statuses import status_number
from ..domain.values import Shape, Tuple, Unknown, Value, is_none, kind_of
from .tuples import is_status

if TYPE_CHECKING:
    from ..events.model import Call, ModuleDone

DUMPS: Final = frozenset({"flask.json.dumps", "json.dumps"})
_STATUS_NAMES: Final = frozenset({"code", "http_status", "status", "status_code"})
_HEADERS: Final = frozenset({"dict", "headers", "list"})
_LOWEST_ERROR: Final = 400
_PAIR: Final = 2


def status_in_jsonify(event: Call) -> bool:
    """Whether jsonify() is given data, a status and perhaps headers, all by position."""
    if event.callee not in JSON_CREATORS or event.starred or event.keywords:
        return False
    if len(event.args) not in (2, 3):
        return False
    data, status = event.args[0], event.args[1]
    if data.some(_is_number) or not _is_some_status(status):
        return False
    return len(event.args) == 2 or event.args[2].every(_is_headers)


def mixed_in_jsonify(event: Call) -> bool:
    """Whether jsonify() is given arguments by position and by name, which it refuses."""
    return event.callee in JSON_CREATORS and bool(event.args) and bool(event.keywords)


def status_in_dumps(event: Call) -> bool:
    """Whether json.dumps() is given more by position than the data, or a status by name."""
    if event.callee not in DUMPS:
        return False
    by_name = "cls" not in event.keywords and bool(_STATUS_NAMES & event.keywords.keys())
    return len(event.args) > 1 or by_name


def answer_in_jsonify(event: Call) -> bool:
    """Whether the only data is what a function gives as an answer: a body with its status.

    At least one of the pairs that it may be is a dict with the status of an error.
    """
    if event.callee not in JSON_CREATORS or len(event.args) != 1 or event.keywords:
        return False
    shapes = event.args[0].shapes
    pairs = [s.items for s in shapes if type(s) is Tuple and len(s.items) == _PAIR]
    if not pairs or len(pairs) < len(shapes) or isinstance(event.call.args[0], ast.Tuple):
        return False
    plain = all(status.every(_is_registered) for _, status in pairs)
    return plain and any(
        body.every(lambda s: kind_of(s) == "dict") and status.every(_is_error)
        for body, status in pairs
    )


def _is_error(shape: Shape) -> bool:
    number = status_number(shape)
    return number is not None and number >= _LOWEST_ERROR


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in ("int", "float", "bool") or is_status(shape)


def _is_some_status(what: Value) -> bool:
    """Whether all that is known of a value, as a helper's callers give it, is a status."""
    known = [shape for shape in what.shapes if not isinstance(shape, Unknown)]
    return bool(known) and all(_is_registered(shape) for shape in known)


def _is_registered(shape: Shape) -> bool:
    number = status_number(shape)
    return is_status(shape) and (number is None or number in PHRASES)


def _is_headers(shape: Shape) -> bool:
    return is_none(shape) or kind_of(shape) in _HEADERS


def status_argument(event: Call) -> Value | None:
    """The argument that looks like the status: the second one, or one with such a name."""
    if len(event.args) > 1:
        return event.args[1]
    return next((v for name, v in event.keywords.items() if name in _STATUS_NAMES), None)


def is_status_name(name: str) -> bool:
    """Whether a keyword speaks of the status."""
    return name in _STATUS_NAMES


def dumped_data(event: ModuleDone, node: ast.AST) -> ast.expr | None:
    """The data of `json.dumps(data)` without anything else, which jsonify() can take."""
    if not isinstance(node, ast.Call) or node.keywords or len(node.args) != 1:
        return None
    plain = any(call.node is node and call.callee in DUMPS for call in event.calls)
    return node.args[0] if plain and not isinstance(node.args[0], ast.Starred) else None
