"""What is wrong with a tuple that Flask is to make a response of.

Source: `Flask.make_response` in flask/app.py and `Response.__init__` in werkzeug (Flask 2.2 to
3.1). Two or three items: body and status, body and headers, or body, status and headers.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from flake8_flask_response.knowledge.decorators import MARSHALS
from flake8_flask_response.knowledge.error_signs import DATA_KEYS
from flake8_flask_response.knowledge.handlers import RESOURCE, SENT
from flake8_flask_response.knowledge.http import PHRASES
from flake8_flask_response.knowledge.responses import JSON_CREATORS
from flake8_flask_response.knowledge.returning import is_unsupported_base
from flake8_flask_response.modules import home_of

from ..domain.classes import external_bases, find_member
from ..domain.contents import container_of
from ..domain.state import DOUBT, ContainerState, ObjectState, ResponseState
from ..domain.statuses import status_number
from ..domain.values import (
    NOT_CONSTANT,
    Const,
    Elements,
    Generator,
    Instance,
    LocalInstance,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
    is_response,
    is_text,
    kind_of,
)
from ..events.model import Call, Outcome, Returned
from .apps import is_plain_app

States: TypeAlias = Callable[[Site], tuple[ObjectState, ...]]
"""What is known of the object made at a site: one state, or one for each path; maybe none."""

STATUS_FIRST: Final = "status first"
HEADERS_SECOND: Final = "headers before status"
HEADERS_FIRST: Final = "headers before body"
SIZE: Final = "size"
NESTED: Final = "a tuple as body"
NO_HEADERS: Final = "no headers"
SWAPPED: Final = "status as JSON, data as status"

_HEADERS: Final = frozenset({"dict", "headers", "list"})
_SETS: Final = frozenset({"set", "frozenset"})
_NUMBERS: Final = frozenset({"int", "float", "bool"})
_DICTS: Final = frozenset({"collections.OrderedDict", "dict"})
_DATA: Final = frozenset(
    {
        "collections.Counter",
        "collections.OrderedDict",
        "collections.defaultdict",
        "datetime.date",
        "datetime.datetime",
        "decimal.Decimal",
        "dict",
        "list",
        "set",
        "tuple",
        *_NUMBERS,
    }
)


@dataclass(frozen=True, slots=True)
class GivenTuple:
    """A tuple that reaches `Flask.make_response`: returned, or as make_response()'s arguments.

    `place` is the returned expression or the call; `shape` is the tuple, one of several that all
    have the same `fault`; `nodes` are its items where they stand at the place itself, else ().
    `call` is make_response as it is written there, "" for a returned tuple.
    """

    place: ast.AST
    shape: Tuple
    fault: str
    nodes: tuple[ast.expr, ...] = ()
    call: ast.expr | None = None


def faulty_tuples(event: Call | Returned) -> Iterator[GivenTuple]:
    """The tuples of an event that Flask cannot use."""
    if isinstance(event, Call):
        yield from _called(event)
        return
    role = event.role
    if role is None or role.name not in SENT or role.reach == "unknown":
        return
    for outcome in event.outcomes:
        if DOUBT not in outcome.world.facts:
            found = _given(outcome.value, outcome.node, _states_of(outcome))
            yield from (g for g in found if role.name != RESOURCE or _is_faulty_in_resource(g))


def _is_faulty_in_resource(given: GivenTuple) -> bool:
    """Whether a resource cannot mean a tuple so: others are sent as a list of data."""
    if given.fault == HEADERS_SECOND:
        return True
    items = given.shape.items
    if given.fault == NO_HEADERS:
        return len(items) == 3
    return given.fault == STATUS_FIRST and items[1].every(_is_content)


def _is_content(shape: Shape) -> bool:
    return kind_of(shape) == "dict" or (isinstance(shape, Const) and is_text(shape))


def _states_of(outcome: Outcome) -> States:
    def states(site: Site) -> tuple[ObjectState, ...]:
        found = outcome.world.heap.get(site)
        return () if found is None else (found,)

    return states


def _given(
    what: Value, node: ast.AST, states: States, call: ast.Call | None = None
) -> Iterator[GivenTuple]:
    tuples = [s for s in what.shapes if isinstance(s, Tuple)]
    if call is None and what.certain:
        tuples = [t for t in tuples if fault_of(t.items, states) is not None][:1]
    elif len(tuples) != len(what.shapes):
        return
    faults = {fault_of(t.items, states) for t in tuples}
    fault = faults.pop() if faults else None
    if fault is not None and not faults:
        place = node if call is None else call
        written = call.func if call is not None else None
        yield GivenTuple(place, tuples[0], fault, written_items(node, tuples[0]), written)


def are_rows(shape: Shape, outcome: Outcome) -> bool:
    """Whether a tuple that a resource returns holds rows of data, and neither status nor headers.

    Two dicts are rows if they have a key in common, three always; what marshal() gives and a list
    of dicts is neither a status nor headers.
    """
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return False
    if shape.items[1].every(lambda s: _are_data(s, outcome)):
        return True
    first, second = (_keys(item, outcome) for item in shape.items[:2])
    if len(shape.items) > 2:
        return all(item.every(lambda s: kind_of(s) == "dict") for item in shape.items)
    if first is None or second is None:
        return False
    return bool({key.constant for key in first} & {key.constant for key in second} - {NOT_CONSTANT})


def _are_data(shape: Shape, outcome: Outcome) -> bool:
    if isinstance(shape, Instance) and shape.source in MARSHALS:
        return True
    return kind_of(shape) == "list" and holds_no_text(shape, _states_of(outcome), _DICTS)


def _keys(item: Value, outcome: Outcome) -> tuple[Value, ...] | None:
    """The keys of a dict that is known."""
    state = container_of(item, outcome.world)
    if state is None or state.kind != "dict" or not state.exact or state.shared:
        return None
    return tuple(key for key, _ in state.entries if key is not None)


def listed_answer(outcome: Outcome, role: str) -> ast.AST | None:
    """The list that was meant as a tuple of body and status, perhaps with headers.

    None if it may be data: a status is an error's here, and a text alone beside it may only be one
    in an error handler.
    """
    only = outcome.value.single
    if not isinstance(only, Ref) or only.kind != "list" or DOUBT in outcome.world.facts:
        return None
    state = outcome.world.heap.get(only.site)
    if not isinstance(state, ContainerState) or not state.exact or state.shared:
        return None
    items = [item for _, item in state.entries]
    if len(items) not in (2, 3) or not items[1].every(_is_error_status):
        return None
    with_headers = len(items) == 3 and items[2].every(lambda s: kind_of(s) == "dict")
    body = items[0]
    meant = body.every(lambda s: kind_of(s) == "dict") or (
        body.every(is_text) and (with_headers or role == "errorhandler")
    )
    return only.origin if meant and (len(items) == 2 or with_headers) else None


def _is_error_status(shape: Shape) -> bool:
    number = status_number(shape)
    return is_status(shape) and number is not None and number >= 400 and number in PHRASES


def written_items(node: ast.AST, shape: Tuple) -> tuple[ast.expr, ...]:
    """The items of a tuple where they stand, () where it is not written out at `node`."""
    elements = node.elts if isinstance(node, ast.Tuple) else ()
    plain = not any(isinstance(e, ast.Starred) for e in elements)
    return tuple(elements) if plain and len(elements) == len(shape.items) else ()


def _called(event: Call) -> Iterator[GivenTuple]:
    if event.starred or event.keywords or event.double_starred or not event.args:
        return
    if len(event.args) == 1 and _takes_tuple(event):
        node = event.call.args[0] if event.written_out else event.call
        yield from _given(event.args[0], node, event.states_at, event.call)
    elif len(event.args) > 1 and event.callee == "flask.make_response":
        fault = fault_of(event.args, event.states_at)
        if fault is not None:
            nodes = tuple(event.call.args) if event.written_out else ()
            yield GivenTuple(event.call, Tuple(event.args), fault, nodes, event.call.func)


def _takes_tuple(event: Call) -> bool:
    if event.callee == "flask.Flask.make_response":
        return event.receiver is not None and event.receiver.every(is_plain_app)
    return event.callee == "flask.make_response"


def fault_of(items: tuple[Value, ...], states: States) -> str | None:
    """The fault of a returned tuple, None for a tuple that is right or not fully known."""
    if len(items) not in (2, 3):
        return SIZE
    body, second = items[0], items[1]
    if body.every(lambda s: kind_of(s) == "tuple"):
        return NESTED
    if body.every(is_status) and not second.some(lambda s: _is_number(s)):
        return STATUS_FIRST
    if len(items) == 3:
        if body.every(lambda s: kind_of(s) in _HEADERS) and second.every(is_response):
            return HEADERS_FIRST if items[2].every(is_any_status) else None
        return _fault_of_three(second, items[2], states)
    if second.every(lambda s: _is_set(s) or _is_list_of_text(s, states)):
        return NO_HEADERS
    if body.every(lambda s: _is_status_as_json(s, states)):
        return SWAPPED if second.every(lambda s: _is_json_data(s, states)) else None
    return None


def _is_status_as_json(shape: Shape, states: States) -> bool:
    """Whether it is what jsonify() made of a status."""
    found = states(shape.site) if isinstance(shape, Ref) and is_response(shape) else ()
    made = [s for s in found if isinstance(s, ResponseState) and s.creator in JSON_CREATORS]
    return bool(made) and all(s.body.every(_is_registered) for s in made)


def _is_registered(shape: Shape) -> bool:
    number = status_number(shape)
    return is_status(shape) and number in PHRASES


def _is_json_data(shape: Shape, states: States) -> bool:
    """Whether a dict has a key that no header has."""
    found = states(shape.site) if isinstance(shape, Ref) and shape.kind == "dict" else ()
    keys = [
        {key.constant for key, _ in s.entries if key is not None}
        for s in found
        if isinstance(s, ContainerState) and s.exact
    ]
    return bool(keys) and all(names & DATA_KEYS for names in keys)


def _fault_of_three(second: Value, third: Value, states: States) -> str | None:
    if second.every(lambda s: kind_of(s) in _HEADERS):
        wanted = not third.certain or third.every(is_any_status)
        return HEADERS_SECOND if wanted else None
    return NO_HEADERS if third.every(lambda s: no_headers(s, states)) else None


def is_status(shape: Shape) -> bool:
    """Whether a shape is an int that is a status, or an HTTPStatus member."""
    if isinstance(shape, Instance) and shape.kind == "http.HTTPStatus":
        return True
    if not isinstance(shape, Const) or shape.type is not int:
        return False
    number = status_number(shape)
    return number is not None and 100 <= number <= 599


def is_any_status(shape: Shape) -> bool:
    """The same, or text that begins with a status: "404 Not Found"."""
    if isinstance(shape, Const) and shape.type is str:
        return bool(re.match(r"[1-5]\d\d\b", shape.value))
    return is_status(shape)


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in _NUMBERS or is_status(shape)


def no_headers(shape: Shape, states: States) -> bool:
    """Whether a shape that stands where headers belong makes Flask raise.

    Nothing false does: empty text and 0 are taken for "no headers".
    """
    if isinstance(shape, Const):
        return shape.kind in ("str", "bytes", *_NUMBERS) and bool(shape.value)
    if isinstance(shape, Instance) and shape.kind in ("int", "float", "bool", "http.HTTPStatus"):
        return shape.kind == "http.HTTPStatus"
    return is_text(shape) or _is_set(shape) or _is_list_of_text(shape, states)


def _is_set(shape: Shape) -> bool:
    return isinstance(shape, Ref | Instance) and kind_of(shape) in _SETS


def _is_list_of_text(shape: Shape, states: States) -> bool:
    """A list or tuple of texts: each would have to be a pair (two letters are one, by accident)."""
    if isinstance(shape, Tuple):
        items: tuple[Value, ...] = shape.items
    elif isinstance(shape, Ref) and shape.kind == "list":
        found = [s for s in states(shape.site) if isinstance(s, ContainerState)]
        if not found or not all(s.exact and not s.shared for s in found):
            return False
        items = tuple(item for s in found for _, item in s.entries)
    else:
        return False
    return bool(items) and all(i.every(_is_long_text) for i in items)


def _is_long_text(shape: Shape) -> bool:
    return is_text(shape) and not (isinstance(shape, Const) and len(shape.value) == 2)


def holds_no_text(shape: Shape, states: States, kinds: frozenset[str] | None = None) -> bool:
    """Whether iterating over a list or generator gives things that are neither text nor bytes.

    With `kinds`, whether it gives things of these kinds.
    """
    made_by = shape.origin
    if isinstance(shape, Generator) and shape.element is not None:
        # What a generator function of this module yields is reported where it does.
        here = shape.unit is not None and not home_of(shape.unit.node)
        return not here and shape.element.every(lambda s: _is_data(s, kinds))
    if isinstance(shape, Elements) and shape.kind == "list" and shape.element is not None:
        return shape.element.every(lambda s: _is_data(s, kinds))
    if isinstance(shape, Instance) and isinstance(made_by, ast.ListComp | ast.GeneratorExp):
        if kinds is not None:
            return False
        return isinstance(made_by.elt, ast.Dict | ast.DictComp | ast.List | ast.Tuple)
    if isinstance(shape, Ref) and shape.kind == "list":
        found = [s for s in states(shape.site) if isinstance(s, ContainerState)]
        entries = [item for s in found for _, item in s.entries]
        exact = bool(found) and all(s.exact and not s.shared for s in found)
        return (
            exact and bool(entries) and all(i.every(lambda s: _is_data(s, kinds)) for i in entries)
        )
    return False


def _is_data(shape: Shape, kinds: frozenset[str] | None) -> bool:
    if kinds is not None:
        return kind_of(shape) in kinds
    if isinstance(shape, LocalInstance):
        made_by = find_member(shape.unit, "__new__") or find_member(shape.unit, "__getattr__")
        return made_by is None and all(is_unsupported_base(b) for b in external_bases(shape.unit))
    return kind_of(shape) in _DATA
