"""The flow engine against Python itself: every small function, run on all inputs.

For each shape of `flow_shapes` the interpreter says where the function may end, with which values
of `x`, and which statements no run reaches; `flow_runs` runs it on all inputs. With independent
conditions both must agree exactly; with one condition used again and again nothing that happens
may be missing from what the interpreter says.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import pytest
from flow_runs import Seen, run_all
from flow_shapes import Rendered, Statement, render, shapes

from flake8_flask_response.analysis import analyse
from flake8_flask_response.analysis.domain import state
from flake8_flask_response.analysis.domain.values import Const, Value
from flake8_flask_response.analysis.events.model import FunctionDone
from flake8_flask_response.config import Config

SAMPLE = 6_000
BATCH = 200
ROUNDS = 2
MORE_ROUNDS = 4
_IMPORTS = "import flask\nfrom contextlib import suppress\n"


@dataclass(frozen=True)
class Predicted:
    """What the interpreter says: ends as (line, value), 0 for the end of the body; dead lines."""

    ends: frozenset[tuple[int, object]]
    dead: frozenset[int]


def _predictions(rendered: Sequence[Rendered]) -> Iterator[Predicted]:
    text = _IMPORTS + "\n".join(r.analysed for r in rendered) + "\n"
    tree = ast.parse(text)
    events = analyse(tree, text.splitlines(keepends=True), Config())
    done = {e.function: e for e in events if isinstance(e, FunctionDone)}
    by_name = {unit.name: event for unit, event in done.items() if unit is not None}
    for node in tree.body[2:]:
        assert isinstance(node, ast.FunctionDef)
        yield _predicted(by_name[node.name], node)


def _predicted(event: FunctionDone, node: ast.FunctionDef) -> Predicted:
    ends: set[tuple[int, object]] = set()
    for returned in event.returns:
        for outcome in returned.outcomes:
            place = 0 if outcome.implicit else outcome.node.lineno - node.lineno + 1
            what = outcome.world.env.get("x") if outcome.implicit else outcome.value
            ends.update((place, one) for one in _numbers(what))
    unreached = set(event.unreached)
    dead = {line - node.lineno + 1 for line in _dead_lines(node.body, unreached, False)}
    return Predicted(frozenset(ends), frozenset(dead))


def _numbers(what: Value | None) -> Iterator[object]:
    assert what is not None
    for shape in what.shapes:
        yield shape.value if isinstance(shape, Const) else shape


def _dead_lines(body: list[ast.stmt], unreached: set[ast.stmt], dead: bool) -> Iterator[int]:
    for statement in body:
        dead = dead or statement in unreached
        blocks = [getattr(statement, name, []) for name in ("body", "orelse", "finalbody")]
        parts = [*getattr(statement, "handlers", []), *getattr(statement, "cases", [])]
        blocks.extend(part.body for part in parts)
        if dead and not any(blocks):
            yield statement.lineno
        for block in blocks:
            yield from _dead_lines(block, unreached, dead)


def _leaf_lines(run: str) -> set[int]:
    return {n for n, line in enumerate(run.splitlines(), 1) if line.strip().startswith("hit(")}


def _run(rendered: Rendered, name: str, rounds: int, fixed: bool) -> Seen:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        code = compile(rendered.run, "<shape>", "exec")
    return run_all(code, name, rendered.drivers, rounds, fixed=fixed)


def _disagreement(predicted: Predicted, rendered: Rendered, name: str, shared: bool) -> str:
    """In what the interpreter and the runs disagree, "" where they agree."""
    seen = _run(rendered, name, ROUNDS, shared)
    if not _compare(predicted, seen, rendered, shared):
        return ""
    return _compare(predicted, _run(rendered, name, MORE_ROUNDS, shared), rendered, shared)


def _compare(predicted: Predicted, seen: Seen, rendered: Rendered, shared: bool) -> str:
    missed = seen.ends - predicted.ends
    if missed:
        return f"the runs end in {sorted(missed)} too, predicted are {_listed(predicted)}"
    if seen.lines & predicted.dead:
        return f"lines {sorted(seen.lines & predicted.dead)} are reached"
    if shared or not seen.complete:
        return "" if shared else "too many runs"
    invented = predicted.ends - seen.ends
    if invented:
        return f"no run ends in {sorted(invented, key=str)}, seen are {sorted(seen.ends)}"
    never = _leaf_lines(rendered.run) - seen.lines - predicted.dead
    return f"no run reaches lines {sorted(never)}" if never else ""


def _listed(predicted: Predicted) -> list[tuple[int, object]]:
    return sorted(predicted.ends, key=str)


def disagreements(chosen: Sequence[Statement], *, shared: bool = False) -> list[str]:
    """Every shape on which the interpreter and the runs disagree, as text."""
    found: list[str] = []
    for start in range(0, len(chosen), BATCH):
        batch = chosen[start : start + BATCH]
        names = [f"f{number}" for number in range(len(batch))]
        rendered = [render(s, n, shared=shared) for s, n in zip(batch, names, strict=True)]
        for one, name, predicted in zip(rendered, names, _predictions(rendered), strict=True):
            why = _disagreement(predicted, one, name, shared)
            if why:
                found.append(f"{why}\n{one.analysed}")
    return found


def sample() -> list[Statement]:
    """A fixed sample from the whole enumeration."""
    every = list(shapes())
    step = max(1, len(every) // SAMPLE)
    return list(islice(every, 0, None, step))


def _report(found: list[str]) -> str:
    return f"{len(found)} disagreements\n" + "\n\n".join(found[:5])


def test_a_sample_of_all_shapes() -> None:
    chosen = sample()
    assert len(chosen) >= 5_000
    found = disagreements(chosen)
    assert not found, _report(found)


def test_a_sample_in_which_conditions_depend_on_each_other() -> None:
    found = disagreements(sample()[::3], shared=True)
    assert not found, _report(found)


def test_a_broken_join_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state.Comparison, "joined", lambda self: self.left)
    assert disagreements(sample()[::20])


@pytest.mark.slow
def test_all_shapes() -> None:
    every = list(shapes())
    assert len(every) > 100_000
    found = disagreements(every)
    assert not found, _report(found)
