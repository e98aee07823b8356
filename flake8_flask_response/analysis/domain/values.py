"""What an expression may be: shapes, and the union of them.

A `Value` is a small tuple of shapes. `Unknown` is a shape like any other, so that a path may still
say "None here, anything there"; whoever asks what a value *is* asks `Value.certain` first.

Lines are 1-based and columns 0-based UTF-8 bytes, as everywhere in `ast`.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from flake8_flask_response import bounds

from .record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..syntax.units import ClassUnit, FunctionUnit
    from .state import Layers, World

MAX_WIDTH: Final = 8
"""Shapes in one union. Wider unions are `Unknown`: nobody could act on a message about them."""


@record
class Shape:
    """One thing a value may be; `origin` is the node that made it (not part of equality)."""

    origin: ast.AST | None = field(default=None, compare=False, kw_only=True)


@record
class Unknown(Shape):
    """Anything at all."""


@record
class Handled(Unknown):
    """Any error that an error handler for the class `name` is given, derived classes included."""

    name: str


@record
class Missing(Unknown):
    """The None of a look-up that may find nothing, as long as no condition has asked for it."""


@record
class Const(Shape):
    """A literal: text, bytes, a number, a bool, None or Ellipsis, with its type.

    `source` is the canonical callable outside the module that gives it ("response.set_cookie"),
    "" for the module's own.
    """

    value: Any
    type: type
    source: str = field(default="", compare=False)

    @property
    def kind(self) -> str:
        """The kind name of the literal, "None" for None."""
        return "None" if self.value is None else self.type.__name__


@record
class Fallback(Const):
    """A parameter's default, which stands where a call leaves the argument out."""


@record
class Instance(Shape):
    """An object of a known kind (see `knowledge`); `source` is the canonical callable behind it."""

    kind: str
    source: str = ""


@record
class Filled(Instance):
    """An object that is true in a condition, such as text that is not empty."""


@record
class Lines(Filled):
    """Text or bytes with a line break in it."""


@record
class Closing(Instance):
    """A file that a `with` statement closes; `origin` is the expression after `with`."""


@record
class JsonText(Instance):
    """Text that json.dumps made; `content` is the dict or list as it was then, None if unknown."""

    content: Value | None = None


@record
class Generator(Instance):
    """A generator: of a generator function, or of a generator expression.

    `context` says that stream_with_context keeps the request for it; `element` is a number that
    an expression gives each time, None for all else.
    """

    unit: FunctionUnit | None = None
    expression: ast.AST | None = None
    context: bool = False
    element: Value | None = None


@record
class Elements(Instance):
    """A list of a comprehension, or text with something in it: `element` is what stands inside."""

    element: Value | None = None


@record
class Tuple(Shape):
    """A tuple of known length."""

    items: tuple[Value, ...]


@record
class NamedTuple(Tuple):
    """A row of a class of named tuples: `members` are what the class adds to the fields.

    `names` are those of its class and of the classes that this one is derived from.
    """

    names: tuple[str, ...]
    fields: tuple[str, ...]
    members: frozenset[str] = frozenset()


@record
class NamedTupleClass(Shape):
    """What namedtuple() makes; `defaults` are those of the last fields."""

    names: tuple[str, ...]
    fields: tuple[str, ...]
    defaults: tuple[Value, ...] = ()
    members: frozenset[str] = frozenset()


class Site:
    """Where an object was made: a node, and the calls that were entered to get there.

    There is one for each place (`Frame.site` sees to that), so that two are equal when they are
    the same object.
    """

    __slots__ = ("node", "path", "role")

    def __init__(self, node: ast.AST, path: tuple[ast.AST, ...] = (), role: str = "") -> None:
        self.node = node
        self.path = path
        self.role = role


@record
class Ref(Shape):
    """An object with identity and a state in the heap: `kind` is "response", "dict" or "list"."""

    site: Site
    kind: str


@record
class Part(Shape):
    """What an attribute or method of a response gave: "data", "get_data()", "headers"."""

    site: Site
    name: str
    kind: str


@record
class External(Shape):
    """Something from outside the module, by its canonical dotted name ("flask.make_response")."""

    name: str


@record
class Imported(Shape):
    """A name of another module of the project, looked up when it is read (see `program`).

    `source` and `level` are what the import names, as in `ast.ImportFrom`; `path` is the module in
    which it stands; `name` is "" for the module itself; `dotted` is the whole name as written.
    """

    source: str
    level: int
    path: str
    name: str
    dotted: str


@record
class ProjectModule(Shape):
    """Another module of the project itself, by its path."""

    path: str


@record
class Function(Shape):
    """A function of this module, or of another one of the project.

    `receiver` is the bound self, `closure` what is around it.
    """

    unit: FunctionUnit
    receiver: Value | None = None
    closure: Closure | None = field(default=None, compare=False)


@record
class LocalClass(Shape):
    """A class of this module."""

    unit: ClassUnit


@record
class LocalInstance(Shape):
    """An instance of a class of this module.

    `fields` are literals that its attributes hold since it was made, by name.
    """

    unit: ClassUnit
    fields: tuple[tuple[str, Value], ...] = ()


@record
class Bound(Shape):
    """A method not called yet: `owner` is the object, `kind` its kind, `name` the method."""

    owner: Shape
    kind: str
    name: str


@record
class Partial(Shape):
    """functools.partial: the function, and what is given already."""

    function: Value
    args: tuple[Value, ...]
    keywords: tuple[tuple[str, Value], ...]


@record
class Registration(Shape):
    """A decorator or call that registers a handler, such as `app.route("/")` already called."""

    role: str
    detail: Any = None


@record
class Coroutine(Shape):
    """What an async function gives before it is awaited."""

    result: Value


@record
class Marker(Shape):
    """What a decorated function gives back, followed through its wrapper."""

    name: str = "result"


@record
class DefaultStatus(Shape):
    """A status nobody set: 200, or what the creator defaults to."""

    code: int = 200


@dataclass(slots=True, eq=False)
class Closure:
    """The variables that functions nested in one call of `owner` see.

    `world` is that call's world: as it is now while the call is followed, its end afterwards.
    `snapshots` are the variables as they were where a nested function was defined.
    """

    owner: FunctionUnit
    parent: Closure | None
    world: World
    active: bool = True
    snapshots: list[Layers[str, Value]] = field(default_factory=list)


@record
class Value:
    """A union of shapes, in the order they were found; at most `MAX_WIDTH` of them."""

    shapes: tuple[Shape, ...]

    @property
    def certain(self) -> bool:
        """Whether everything it may be is known."""
        return bool(self.shapes) and not any(isinstance(s, Unknown) for s in self.shapes)

    @property
    def single(self) -> Shape | None:
        """Its only shape, or None where there are several."""
        return self.shapes[0] if len(self.shapes) == 1 else None

    @property
    def constant(self) -> Any:
        """The literal it certainly is, `NOT_CONSTANT` otherwise."""
        only = self.single
        return only.value if isinstance(only, Const) else NOT_CONSTANT

    def every(self, test: Callable[[Shape], bool]) -> bool:
        """Whether it is certain and every shape passes."""
        return self.certain and all(test(s) for s in self.shapes)

    def some(self, test: Callable[[Shape], bool]) -> bool:
        """Whether at least one shape passes."""
        return any(test(s) for s in self.shapes)

    def only(self, test: Callable[[Shape], bool]) -> Value:
        """The shapes that pass; may be empty (then no run gets here)."""
        kept = tuple(s for s in self.shapes if test(s))
        return self if len(kept) == len(self.shapes) else Value(kept)


HOLDING: Final = frozenset({Part, Partial, Ref, Tuple})
"""Shapes that are an object with a state, or hold one."""


class _NotConstant:
    """The answer of `Value.constant` where there is no one literal."""

    def __repr__(self) -> str:
        return "NOT_CONSTANT"


NOT_CONSTANT: Final = _NotConstant()
UNKNOWN: Final = Value((Unknown(),))
NONE: Final = Value((Const(None, type(None)),))
TRUE: Final = Value((Const(True, bool),))
FALSE: Final = Value((Const(False, bool),))
NOTHING: Final = Value(())
"""No shape at all: no run gets here."""


def value(shape: Shape) -> Value:
    """The value that is exactly this shape."""
    return Value((shape,))


def join(left: Value, right: Value) -> Value:
    """The union of two values; equal shapes stand once, a union too wide becomes UNKNOWN."""
    if left is right or not right.shapes:
        return left
    if not left.shapes:
        return right
    extra = tuple(s for s in right.shapes if s not in left.shapes)
    if not extra:
        return left
    if len(left.shapes) + len(extra) > MAX_WIDTH:
        bounds.met(bounds.WIDTH)
        return generalised(Value(left.shapes + extra))
    return Value(left.shapes + extra)


def generalised(what: Value) -> Value:
    """The value with its literals known to their types only; UNKNOWN where it is still too wide."""
    kinds: list[Shape] = []
    for shape in what.shapes:
        general = shape
        if isinstance(shape, Const) and shape.value is not None:
            general = Instance(shape.kind, origin=shape.origin)
        elif isinstance(shape, LocalInstance):
            general = LocalInstance(shape.unit, origin=shape.origin)
        if general not in kinds:
            kinds.append(general)
    return Value(tuple(kinds)) if len(kinds) <= MAX_WIDTH else UNKNOWN


def join_all(values: Iterable[Value]) -> Value:
    """The union of many values, `NOTHING` of none."""
    result = NOTHING
    for one in values:
        result = join(result, one)
    return result


def kind_of(shape: Shape) -> str:
    """The kind name of a shape ("str", "tuple", "response", a class's name), "" where unknown."""
    match shape:
        case Const() | Instance() | Ref() | Part():
            return shape.kind
        case Tuple():
            return "tuple"
        case Function() | Partial() | Bound():
            return "function"
        case LocalClass() | NamedTupleClass():
            return "class"
        case Coroutine():
            return "coroutine"
        case DefaultStatus():
            return "int"
        case _:
            return ""


TEXT_KINDS: Final = frozenset({"str", "bytes", "Markup"})


def is_none(shape: Shape) -> bool:
    """Whether the shape is None."""
    return isinstance(shape, Const) and shape.value is None


def is_text(shape: Shape) -> bool:
    """Whether the shape is str, bytes or Markup (of any origin but a response's own part)."""
    return isinstance(shape, Const | Instance) and shape.kind in TEXT_KINDS


def is_response(shape: Shape) -> bool:
    """Whether the shape is a response."""
    return isinstance(shape, Ref) and shape.kind == "response"
