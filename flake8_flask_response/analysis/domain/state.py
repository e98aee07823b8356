"""What is known at one point of the program, and the one join.

A `World` is one way to get there: the variables, the objects, and what the conditions on the way
have decided. Several worlds may stand side by side; `merge` joins those whose difference says
nothing, and keeps apart those where joining would forget which value goes with which.
A world is forked before two paths go on from it and is never shared between them; what it has
forked from is frozen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from flake8_flask_response import bounds

from .record import record
from .values import Const, DefaultStatus, Shape, Site, Unknown, Value, join, value

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable, Sequence

K = TypeVar("K")
V = TypeVar("V")

MAX_WORLDS: Final = 8
"""Paths kept apart at one point. More than that and they are joined: the cost stays linear."""

DOUBT: Final = "?"
"""The fact that a path may not exist, for reasons that are out of sight or were forgotten."""

MAX_ENTRIES: Final = 64
"""Entries followed in one dict or list; a longer one is only known to be a dict or list."""

MAX_CHANGES: Final = 64
"""Changes remembered of one response; more tell nobody more."""


WITHOUT_METHOD: Final = "request.method is not "
"""With the name of an HTTP method: the fact that the request has another one."""

HOOKED: Final = "after_this_request"
"""The fact that a function given to after_this_request will see the response, and may change it."""


SMALL_LAYER: Final = 24
"""Entries of a layer that is copied rather than covered by another one."""


class Layers(Generic[K, V]):
    """A mapping that forks cheaply: one own layer on top of frozen ones, the newest first."""

    __slots__ = ("frozen", "own")

    def __init__(self, frozen: tuple[dict[K, V], ...] = (), own: dict[K, V] | None = None) -> None:
        self.frozen = frozen
        self.own: dict[K, V] = {} if own is None else own

    def get(self, key: K) -> V | None:
        """The value of `key`, None where it has none."""
        if key in self.own:
            return self.own[key]
        for layer in self.frozen:
            if key in layer:
                return layer[key]
        return None

    def __setitem__(self, key: K, item: V) -> None:
        self.own[key] = item

    def fork(self) -> Layers[K, V]:
        """A second mapping with the same content; both go on independently."""
        if self.own:
            self.freeze()
        return Layers(self.frozen)

    def freeze(self) -> None:
        """Put the own layer among the frozen ones, which others may share."""
        own, layers = self.own, self.frozen
        while layers and (len(layers[0]) < SMALL_LAYER or 2 * len(own) >= len(layers[0])):
            own = {**layers[0], **own}
            layers = layers[1:]
        self.frozen = (own, *layers)
        self.own = {}

    def differing(self, other: Layers[K, V]) -> list[tuple[K, V | None, V | None]]:
        """The keys under which the two hold different objects, with both; None for no object."""
        mine, theirs = self.frozen, other.frozen
        left, right, below = self.own, other.own, mine
        if mine is not theirs:
            common = _common_end(mine, theirs)
            left = _flat((left, *mine[: len(mine) - common]))
            right = _flat((right, *theirs[: len(theirs) - common]))
            below = mine[len(mine) - common :]
        found: list[tuple[K, V | None, V | None]] = []
        for key, a in left.items():
            b = right[key] if key in right else _find(key, below)
            if a is not b:
                found.append((key, a, b))
        for key, item in right.items():
            if key not in left and (a_below := _find(key, below)) is not item:
                found.append((key, a_below, item))
        return found

    def items(self) -> dict[K, V]:
        """All of it, as one dict."""
        return dict(_flat((self.own, *self.frozen)))


def _common_end(left: tuple[object, ...], right: tuple[object, ...]) -> int:
    count = 0
    for a, b in zip(reversed(left), reversed(right), strict=False):
        if a is not b:
            break
        count += 1
    return count


def _flat(layers: tuple[dict[K, V], ...]) -> dict[K, V]:
    if len(layers) == 1:
        return layers[0]
    flat: dict[K, V] = {}
    for layer in reversed(layers):
        flat.update(layer)
    return flat


def _find(key: K, layers: tuple[dict[K, V], ...]) -> V | None:
    for layer in layers:
        if key in layer:
            return layer[key]
    return None


@record
class Change:
    """One thing done to a response.

    `kind` is header, cookie, status, content_type, body or attribute.
    `name` is the header's, cookie's or attribute's name where it is literal, "" otherwise;
    `deletes` says that the header or cookie was taken away.
    """

    kind: str
    name: str
    node: ast.AST
    value: Value | None = None
    deletes: bool = False

    def same(self, other: Change) -> bool:
        """Whether it is the same place in the program."""
        return self.node is other.node and self.kind == other.kind and self.name == other.name


@record
class ResponseState:
    """What is known of one response.

    `creator` is the canonical callable ("flask.make_response"), "parameter" or "unknown" where it
    came from outside; `copied` says that its headers were read, and so may be set on another
    response; `asked` that it was asked for what follows from them; `opened` that its content was
    read; `content_type` is None where the creator's default holds; `shared` says that more code may
    see or change it than this function (it escaped).
    """

    site: Site
    creator: str
    cls: str
    body: Value
    status: Value
    headers: Value | None = None
    content_type: Value | None = None
    changes: tuple[Change, ...] = ()
    maybe: frozenset[int] = frozenset()
    shared: bool = False
    returned: bool = False
    copied: bool = False
    asked: bool = False
    opened: bool = False

    @property
    def customised(self) -> bool:
        """Whether it got a header, a cookie, a status or a content type after it was made."""
        return any(c.kind in CUSTOMISING for c in self.changes)

    @property
    def foreign(self) -> bool:
        """Whether it was not made here."""
        return self.creator in ("parameter", "unknown")

    def with_change(self, change: Change) -> ResponseState:
        """The state after one more change."""
        if any(change.same(c) for c in self.changes):
            return self
        if len(self.changes) >= MAX_CHANGES:
            bounds.met(bounds.CHANGES, change.node)
            return self
        return replace(self, changes=(*self.changes, change))


CUSTOMISING: Final = frozenset({"header", "cookie", "status", "content_type"})


@record
class ContainerState:
    """A dict, list or set made here: its entries in order, and whether that is all there is.

    `each` is what every item of a module's dict or list is that other code changes, where all that
    it puts in is alike.
    """

    site: Site
    kind: str
    entries: tuple[tuple[Value | None, Value], ...] = ()
    exact: bool = True
    shared: bool = False
    each: Value | None = None

    def item(self, key: object) -> Value | None:
        """The last value stored under a literal key, None where there is none."""
        for name, item in reversed(self.entries):
            if name is not None and name.constant == key:
                return item
        return None

    def with_entry(self, key: Value | None, item: Value) -> ContainerState:
        """The state after one more entry (a literal key replaces its older entry)."""
        entries = self.entries
        if key is not None and (only := key.single) is not None:
            entries = tuple(e for e in entries if e[0] is None or e[0].single != only)
        if len(entries) >= MAX_ENTRIES:
            bounds.met(bounds.ENTRIES, self.site.node)
            return replace(self, entries=(), exact=False)
        return replace(self, entries=(*entries, (key, item)))


@record
class BufferState:
    """An io.BytesIO made here: where it stands, and whether others hold it.

    position: "empty" (nothing in it), "start" (before its content), "end" (behind it), "" (not
    known). An empty buffer joined with another one counts as that: it says nothing.
    """

    site: Site
    position: str
    shared: bool = False

    def joined(self, other: BufferState) -> BufferState:
        """What the buffer may be after either of two paths."""
        positions = {self.position, other.position}
        if len(positions) > 1:
            positions.discard("empty")
        position = positions.pop() if len(positions) == 1 else ""
        return replace(self, position=position, shared=self.shared or other.shared)


ObjectState = ResponseState | ContainerState | BufferState


class Heap(Layers[Site, ObjectState]):
    """The objects of a world by where they were made.

    `escapes` is one record for all worlds that fork from the same start: what had been done to a
    response (the ids of the changes' nodes) where some path let it go out of sight.
    """

    __slots__ = ("escapes",)

    def __init__(
        self,
        frozen: tuple[dict[Site, ObjectState], ...] = (),
        escapes: dict[Site, set[int]] | None = None,
    ) -> None:
        super().__init__(frozen)
        self.escapes: dict[Site, set[int]] = {} if escapes is None else escapes

    def __setitem__(self, key: Site, item: ObjectState) -> None:
        self.own[key] = item
        if isinstance(item, ResponseState) and item.shared and not item.foreign:
            self.escapes.setdefault(key, set()).update(id(c.node) for c in item.changes)

    def fork(self) -> Heap:
        """A second heap with the same content and the same record of escapes."""
        if self.own:
            self.freeze()
        return Heap(self.frozen, self.escapes)

    def start(self) -> Heap:
        """A second heap with the same content, from which a function is followed."""
        if self.own:
            self.freeze()
        return Heap(self.frozen)


class World:
    """One way to get to a point: variables, objects, decided conditions, feasible methods."""

    __slots__ = ("ended", "env", "facts", "heap", "methods")

    def __init__(
        self,
        env: Layers[str, Value] | None = None,
        heap: Heap | None = None,
        facts: dict[str, bool] | None = None,
        methods: frozenset[str] | None = None,
    ) -> None:
        self.env: Layers[str, Value] = Layers() if env is None else env
        self.heap: Heap = Heap() if heap is None else heap
        self.facts: dict[str, bool] = {} if facts is None else facts
        self.methods = methods
        self.ended = False

    def fork(self) -> World:
        """A second world that goes on from here."""
        return World(self.env.fork(), self.heap.fork(), dict(self.facts), self.methods)

    def response(self, site: Site) -> ResponseState | None:
        """The response made at `site`, if it is one."""
        found = self.heap.get(site)
        return found if isinstance(found, ResponseState) else None

    def container(self, site: Site) -> ContainerState | None:
        """The dict or list made at `site`, if it is one."""
        found = self.heap.get(site)
        return found if isinstance(found, ContainerState) else None


class Comparison:
    """What two worlds hold different objects under: their variables, and their objects."""

    __slots__ = ("_objects", "_variables", "left", "right")

    def __init__(self, left: World, right: World) -> None:
        self.left = left
        self.right = right
        self._variables: list[tuple[str, Value | None, Value | None]] | None = None
        self._objects: list[tuple[Site, ObjectState | None, ObjectState | None]] | None = None

    @property
    def variables(self) -> list[tuple[str, Value | None, Value | None]]:
        """The names that stand for different values in the two worlds."""
        if self._variables is None:
            self._variables = self.left.env.differing(self.right.env)
        return self._variables

    @property
    def objects(self) -> list[tuple[Site, ObjectState | None, ObjectState | None]]:
        """The objects that are in different states in the two worlds."""
        if self._objects is None:
            self._objects = self.left.heap.differing(self.right.heap)
        return self._objects

    def differences(self, most: int = 2) -> int:
        """How many things the worlds disagree on, `most` standing for that many or more."""
        left, right = self.left, self.right
        count = 0
        if left.facts != right.facts:
            both = {**left.facts, **right.facts}
            count += sum(left.facts.get(k) != right.facts.get(k) for k in both)
        if left.methods != right.methods:
            count += 1
        if count >= most:
            return count
        for _, a, b in self.variables:
            if a is not None and b is not None and a != b:
                count += 1
                if count >= most:
                    return count
        for _, x, y in self.objects:
            if x is not None and y is not None and x != y:
                count += 1 if _joinable(x, y) else most
                if count >= most:
                    return count
        return count

    def same(self) -> bool:
        """Whether the right world adds nothing to the left one."""
        return (
            all(a == b for _, a, b in self.variables)
            and all(a == b for _, a, b in self.objects)
            and self.left.facts == self.right.facts
            and self.left.methods == self.right.methods
        )

    def joined(self) -> World:
        """Everything that may be so after either of two paths."""
        left, right = self.left, self.right
        result = left.fork()
        for name, a, b in self.variables:
            if b is not None:
                result.env[name] = b if a is None else join(a, b)
        for site, x, y in self.objects:
            if y is not None:
                result.heap[site] = y if x is None else join_objects(x, y)
        result.facts = {k: v for k, v in left.facts.items() if right.facts.get(k) is v}
        if left.methods != right.methods:
            both = left.methods is not None and right.methods is not None
            result.methods = (left.methods or frozenset()) | (right.methods or frozenset())
            result.methods = result.methods if both else None
        return result


def differences(left: World, right: World) -> int:
    """How many things two worlds disagree on, 2 standing for two or more."""
    return Comparison(left, right).differences()


def unchanged(before: World, after: World) -> bool:
    """Whether `after` adds nothing to `before` (then a loop has come to rest)."""
    return Comparison(before, after).same()


def join_worlds(left: World, right: World) -> World:
    """The one join: everything that may be so after either of two paths."""
    return Comparison(left, right).joined()


def _joinable(left: object, right: object) -> bool:
    """Whether joining the two forgets nothing but which comes from where."""
    if not isinstance(left, ContainerState) or not isinstance(right, ContainerState):
        return True
    return left.exact is right.exact and (not left.exact or joined_entries(left, right) is not None)


def join_objects(left: ObjectState, right: ObjectState) -> ObjectState:
    """The join of two states of one object."""
    if isinstance(left, ResponseState) and isinstance(right, ResponseState):
        return _join_responses(left, right)
    if isinstance(left, ContainerState) and isinstance(right, ContainerState):
        entries = joined_entries(left, right)
        return replace(
            left,
            entries=() if entries is None else entries,
            exact=entries is not None and left.exact and right.exact,
            shared=left.shared or right.shared,
        )
    if isinstance(left, BufferState) and isinstance(right, BufferState):
        return left.joined(right)
    return left


def joined_entries(
    left: ContainerState, right: ContainerState
) -> tuple[tuple[Value | None, Value], ...] | None:
    """The entries of two dicts with the same keys, or two lists of one length; None otherwise."""
    if left.entries == right.entries:
        return left.entries
    if len(left.entries) != len(right.entries) or not (left.exact and right.exact):
        return None
    joined: list[tuple[Value | None, Value]] = []
    for (key, item), (other_key, other_item) in zip(left.entries, right.entries, strict=True):
        if key != other_key or (key is not None and key.single is None):
            return None
        joined.append((key, join(item, other_item)))
    return tuple(joined)


def _join_responses(left: ResponseState, right: ResponseState) -> ResponseState:
    extra = tuple(c for c in right.changes if not any(c.same(d) for d in left.changes))
    one_sided = {id(c.node) for c in extra}
    one_sided |= {id(c.node) for c in left.changes if not any(c.same(d) for d in right.changes)}
    return replace(
        left,
        body=join(left.body, right.body),
        status=join(left.status, right.status),
        headers=_join_optional(left.headers, right.headers),
        content_type=_join_content_type(left.content_type, right.content_type),
        changes=(*left.changes, *extra)[:MAX_CHANGES],
        maybe=left.maybe | right.maybe | one_sided,
        shared=left.shared or right.shared,
        returned=left.returned or right.returned,
        copied=left.copied or right.copied,
        opened=left.opened or right.opened,
    )


def _join_optional(left: Value | None, right: Value | None) -> Value | None:
    if left is None or right is None:
        return left if right is None else right
    return join(left, right)


def _join_content_type(left: Value | None, right: Value | None) -> Value | None:
    if left is None and right is None:
        return None
    default = value(DefaultStatus(0))
    return join(left or default, right or default)


def merge(worlds: Sequence[World], limit: int = MAX_WORLDS) -> list[World]:
    """Fewer worlds that say the same: worlds that differ in one thing at most are joined.

    Joining one variable forgets nothing; joining two forgets which value goes with which.
    """
    if len(worlds) < 2:
        return list(worlds)
    kept: list[World] = []
    for world in worlds:
        for index, other in enumerate(kept):
            found = Comparison(other, world)
            if found.differences() <= 1:
                kept[index] = found.joined()
                break
        else:
            kept.append(world)
    if len(kept) > limit:
        kept = _joined_by_facts(kept)
    if len(kept) <= limit:
        return kept
    bounds.met(bounds.WORLDS)
    return [_forced(kept)]


def _forced(worlds: Sequence[World]) -> World:
    """The join of worlds that had better stay apart: what they had decided is in doubt."""
    result = join_many(worlds)
    first = worlds[0]
    if any(first.facts != w.facts or _flags_differ(first, w) for w in worlds[1:]):
        result.facts[DOUBT] = True
    return result


def _flags_differ(left: World, right: World) -> bool:
    return any(
        a is not None and b is not None and a != b and (a.some(_is_flag) or b.some(_is_flag))
        for _, a, b in left.env.differing(right.env)
    )


def _is_flag(shape: Shape) -> bool:
    return isinstance(shape, Const) and (shape.value is None or shape.type is bool)


def _joined_by_facts(worlds: Iterable[World]) -> list[World]:
    groups: dict[tuple[tuple[str, bool], ...], list[World]] = {}
    for world in worlds:
        groups.setdefault(tuple(sorted(world.facts.items())), []).append(world)
    return [_forced(group) for group in groups.values()]


def join_many(worlds: Sequence[World]) -> World:
    """The join of one world or more."""
    result = worlds[0]
    for world in worlds[1:]:
        result = join_worlds(result, world)
    return result


def unknown_status() -> Value:
    """A status nobody knows."""
    return value(Unknown())


def replace_world(world: World, ends: list[World]) -> None:
    """Let `world` go on as the join of `ends`; with none of them it has ended."""
    if not ends:
        world.ended = True
        return
    joined = join_many(ends)
    world.env, world.heap, world.facts = joined.env, joined.heap, joined.facts
    world.methods = joined.methods
