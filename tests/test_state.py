"""The interpreter's state: mappings that fork, worlds that join, and what a join must keep."""

from __future__ import annotations

import ast
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_flask_response.analysis.domain.state import (
    MAX_CHANGES,
    MAX_ENTRIES,
    MAX_WORLDS,
    Change,
    ContainerState,
    Layers,
    ResponseState,
    World,
    differences,
    join_many,
    join_objects,
    join_worlds,
    merge,
    unchanged,
)
from flake8_flask_response.analysis.domain.values import (
    MAX_WIDTH,
    NOTHING,
    UNKNOWN,
    Const,
    Instance,
    Shape,
    Site,
    Unknown,
    Value,
    join,
    kind_of,
    value,
)

NAMES = st.sampled_from("abcd")
SHAPES = st.one_of(
    st.integers(0, 20).map(lambda n: Const(n, int)),
    st.sampled_from([Const("x", str), Const(None, type(None)), Unknown(), Instance("str")]),
)
VALUES = st.lists(SHAPES, min_size=1, max_size=4, unique=True).map(lambda s: Value(tuple(s)))
NODES = [ast.Name(name, ast.Load()) for name in "pqr"]
SITES = [Site(node) for node in NODES]


def number(n: int) -> Value:
    return value(Const(n, int))


def covers(wide: Value, narrow: Value) -> bool:
    """Whether all that `narrow` may be is in `wide`, as itself or as something more general."""
    return all(_covered(shape, wide) for shape in narrow.shapes)


def _covered(shape: Shape, wide: Value) -> bool:
    if shape in wide.shapes or Unknown() in wide.shapes:
        return True
    kind = shape.kind if isinstance(shape, Const) else None
    return any(isinstance(s, Instance) and s.kind == kind for s in wide.shapes)


def world(variables: dict[str, Value], start: World | None = None) -> World:
    made = World() if start is None else start.fork()
    for name, what in variables.items():
        made.env[name] = what
    return made


STEPS = st.lists(
    st.tuples(st.integers(0, 5), st.one_of(st.none(), st.tuples(NAMES, st.integers(0, 9)))),
    max_size=60,
)


@given(STEPS)
def test_forked_mappings_are_independent(steps: list[tuple[int, tuple[str, int] | None]]) -> None:
    """Each behaves as a dict that was copied where the mapping was forked."""
    layers: list[Layers[str, int]] = [Layers()]
    models: list[dict[str, int]] = [{}]
    for which, what in steps:
        index = which % len(layers)
        if what is None:
            layers.append(layers[index].fork())
            models.append(dict(models[index]))
        else:
            layers[index][what[0]] = what[1]
            models[index][what[0]] = what[1]
    for one, model in zip(layers, models, strict=True):
        assert one.items() == model
        assert [one.get(name) for name in "abcd"] == [model.get(name) for name in "abcd"]
    for one, model in zip(layers, models, strict=True):
        for other, other_model in zip(layers, models, strict=True):
            found = one.differing(other)
            assert {
                n: (model.get(n), other_model.get(n))
                for n in "abcd"
                if model.get(n) != other_model.get(n)
            } == {n: (a, b) for n, a, b in found if a != b}
            assert len(found) == len({n for n, _, _ in found})


def test_mappings_forked_from_one_differ_only_in_what_changed() -> None:
    below: Layers[int, int] = Layers()
    for n in range(1_000):
        below[n] = n
    left, right = below.fork(), below.fork()
    left[3] = 0
    right[5] = 0
    assert left.differing(right) == [(3, 0, 3), (5, 5, 0)]


def test_many_forks_stay_shallow() -> None:
    layers: Layers[int, int] = Layers()
    for n in range(2_000):
        layers[n] = n
        layers = layers.fork()
    assert len(layers.frozen) <= log2(2_000) + 2
    assert layers.items() == {n: n for n in range(2_000)}


@given(VALUES, VALUES)
def test_a_join_of_values_keeps_all(left: Value, right: Value) -> None:
    joined = join(left, right)
    assert covers(joined, left)
    assert covers(joined, right)
    assert len(joined.shapes) <= MAX_WIDTH
    assert set(join(right, left).shapes) == set(joined.shapes)


@given(VALUES)
def test_a_join_with_itself_or_nothing_changes_nothing(what: Value) -> None:
    assert join(what, what) == what
    assert join(what, NOTHING) == what
    assert join(NOTHING, what) == what


def test_a_union_too_wide_says_less_but_nothing_wrong() -> None:
    wide = NOTHING
    for n in range(MAX_WIDTH + 5):
        wide = join(wide, number(n))
    assert wide.every(lambda s: kind_of(s) == "int")
    assert len(wide.shapes) <= MAX_WIDTH
    assert covers(wide, number(0))
    for n in range(MAX_WIDTH + 5):
        wide = join(wide, value(Instance(f"kind{n}")))
    assert not wide.certain


ENVIRONMENTS = st.dictionaries(NAMES, VALUES)


@given(ENVIRONMENTS, ENVIRONMENTS, ENVIRONMENTS)
def test_a_join_of_worlds_keeps_every_variable(
    before: dict[str, Value], first: dict[str, Value], second: dict[str, Value]
) -> None:
    start = world(before)
    left, right = world(first, start), world(second, start)
    kept = left.env.items(), right.env.items()
    joined = join_worlds(left, right)
    for name in "abcd":
        for side in (left, right):
            there = side.env.get(name)
            if there is not None:
                assert covers(joined.env.get(name) or NOTHING, there)
        if left.env.get(name) is None and right.env.get(name) is None:
            assert joined.env.get(name) is None
    assert (left.env.items(), right.env.items()) == kept
    joined.env["a"] = UNKNOWN
    assert (left.env.items(), right.env.items()) == kept


@given(ENVIRONMENTS, ENVIRONMENTS)
def test_no_difference_means_that_a_join_adds_nothing(
    first: dict[str, Value], second: dict[str, Value]
) -> None:
    left, right = world(first), world({**first, **second})
    if differences(left, right) == 0 and left.env.items().keys() == right.env.items().keys():
        assert join_worlds(left, right).env.items() == left.env.items()
    same = left.fork()
    assert differences(left, same) == 0
    assert unchanged(left, join_worlds(left, same))


def test_only_facts_of_both_sides_stay() -> None:
    left, right = World(), World()
    left.facts = {"a": True, "b": True, "c": False}
    right.facts = {"a": True, "b": False, "d": True}
    assert join_worlds(left, right).facts == {"a": True}


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ({"GET"}, {"POST"}, {"GET", "POST"}),
        ({"GET"}, {"GET"}, {"GET"}),
        ({"GET"}, None, None),
        (None, None, None),
    ],
)
def test_methods_are_those_of_either_side(
    left: set[str] | None, right: set[str] | None, both: set[str] | None
) -> None:
    first = World(methods=None if left is None else frozenset(left))
    second = World(methods=None if right is None else frozenset(right))
    for joined in (join_worlds(first, second), join_worlds(second, first)):
        assert joined.methods == (None if both is None else frozenset(both))


@given(st.lists(ENVIRONMENTS, min_size=1, max_size=14), st.integers(1, MAX_WORLDS))
def test_merging_forgets_no_world(environments: list[dict[str, Value]], limit: int) -> None:
    start = world(dict.fromkeys("abcd", number(99)))
    worlds = [world(e, start) for e in environments]
    merged = merge(worlds, limit)
    assert len(merged) <= limit
    for one in worlds:
        assert any(
            all(covers(m.env.get(n) or NOTHING, one.env.get(n) or NOTHING) for n in "abcd")
            for m in merged
        )


def test_worlds_that_differ_in_one_variable_are_joined_those_in_two_are_not() -> None:
    start = world({"a": number(1), "b": number(1)})
    one = world({"a": number(2)}, start)
    two = world({"a": number(2), "b": number(2)}, start)
    assert [w.env.get("a") for w in merge([start.fork(), one])] == [join(number(1), number(2))]
    apart = merge([start.fork(), two])
    assert [(w.env.get("a"), w.env.get("b")) for w in apart] == [
        (number(1), number(1)),
        (number(2), number(2)),
    ]


def test_too_many_worlds_become_one_for_each_set_of_facts() -> None:
    worlds = []
    for n in range(2 * MAX_WORLDS):
        made = world({"a": number(n), "b": number(n)})
        made.facts = {"odd": bool(n % 2)}
        worlds.append(made)
    merged = merge(worlds)
    assert sorted(w.facts["odd"] for w in merged) == [False, True]


def response(site: Site, *changes: Change, shared: bool = False) -> ResponseState:
    made = ResponseState(site, "flask.make_response", "flask.Response", UNKNOWN, number(200))
    for change in changes:
        made = made.with_change(change)
    return ResponseState(**{**_fields(made), "shared": shared})


def _fields(state: ResponseState) -> dict[str, object]:
    return {name: getattr(state, name) for name in state.__dataclass_fields__}


HEADERS = [Change("header", name, node) for name, node in zip("ABC", NODES, strict=True)]


@given(st.sets(st.integers(0, 2)), st.sets(st.integers(0, 2)), st.booleans(), st.booleans())
def test_changes_of_one_side_only_are_uncertain(
    first: set[int], second: set[int], left_shared: bool, right_shared: bool
) -> None:
    left = response(SITES[0], *(HEADERS[n] for n in sorted(first)), shared=left_shared)
    right = response(SITES[0], *(HEADERS[n] for n in sorted(second)), shared=right_shared)
    joined = join_objects(left, right)
    assert isinstance(joined, ResponseState)
    assert {c.name for c in joined.changes} == {HEADERS[n].name for n in first | second}
    assert joined.maybe == {id(NODES[n]) for n in first ^ second}
    assert joined.shared is (left_shared or right_shared)


def test_the_same_change_counts_once_and_not_too_many_are_kept() -> None:
    twice = response(SITES[0], HEADERS[0], HEADERS[0])
    assert twice.changes == (HEADERS[0],)
    nodes = [ast.Name(f"n{n}", ast.Load()) for n in range(MAX_CHANGES + 5)]
    many = response(SITES[0], *(Change("header", "A", node) for node in nodes))
    assert len(many.changes) == MAX_CHANGES


def test_a_status_may_be_that_of_either_side() -> None:
    left = response(SITES[0])
    right = ResponseState(**{**_fields(left), "status": number(404)})
    joined = join_objects(left, right)
    assert isinstance(joined, ResponseState)
    assert joined.status == join(number(200), number(404))


def container(*entries: tuple[str, int], exact: bool = True) -> ContainerState:
    found = tuple((value(Const(key, str)), number(item)) for key, item in entries)
    return ContainerState(SITES[1], "dict", found, exact)


def test_containers_with_the_same_keys_join_entry_by_entry() -> None:
    joined = join_objects(container(("a", 1), ("b", 2)), container(("a", 1), ("b", 3)))
    assert isinstance(joined, ContainerState)
    assert joined.exact
    assert joined.item("b") == join(number(2), number(3))
    other = join_objects(container(("a", 1)), container(("a", 1), ("b", 3)))
    assert isinstance(other, ContainerState)
    assert not other.exact


def test_a_literal_key_replaces_its_entry_and_a_long_container_is_only_its_kind() -> None:
    key = value(Const("a", str))
    state = container(("a", 1), ("b", 2)).with_entry(key, number(3))
    assert state.item("a") == number(3)
    assert len(state.entries) == 2
    for n in range(MAX_ENTRIES):
        state = state.with_entry(value(Const(str(n), str)), number(n))
    assert not state.exact
    assert len(state.entries) < MAX_ENTRIES


def test_objects_of_one_path_only_are_there_after_a_join() -> None:
    left, right = World(), World()
    left.heap[SITES[0]] = response(SITES[0])
    right.heap[SITES[2]] = response(SITES[2])
    joined = join_many([left, right])
    assert joined.response(SITES[0]) is not None
    assert joined.response(SITES[2]) is not None
    assert joined.container(SITES[0]) is None
