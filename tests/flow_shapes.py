"""Small functions of every shape: the grammar of the brute-force proof of the flow engine.

A shape is one compound statement whose blocks hold leaves, one of them perhaps another compound
statement. `render` writes it twice: as the interpreter reads it, and as it is run (the same lines;
a leaf also says that it was reached, an endless loop counts its rounds).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

Statement: TypeAlias = "str | tuple[str, tuple[Block, ...]]"
Block: TypeAlias = "tuple[Statement, ...]"

LEAVES = ("set", "return", "raise", "call")
LOOP_LEAVES = (*LEAVES, "break", "continue")
FEW_LEAVES = ("set", "return")


@dataclass(frozen=True)
class Form:
    """A compound statement: the headers of its blocks; `loops` says that the first is a loop's.

    In a header `{}` stands for a new condition, iterable, manager or subject of its own.
    """

    headers: tuple[str, ...]
    loops: bool = False
    before: str = ""


FORMS = {
    "if": Form(("if {}:",)),
    "if-else": Form(("if {}:", "else:")),
    "if-elif-else": Form(("if {}:", "elif {}:", "else:")),
    "for": Form(("for _ in {}:",), loops=True),
    "for-else": Form(("for _ in {}:", "else:"), loops=True),
    "while": Form(("while {}:",), loops=True),
    "while-else": Form(("while {}:", "else:"), loops=True),
    "while-true": Form(("while True:",), loops=True),
    "with": Form(("with {}:",)),
    "with-suppress": Form(("with suppress(ValueError):",)),
    "try-except": Form(("try:", "except ValueError:")),
    "try-bare": Form(("try:", "except:")),
    "try-finally": Form(("try:", "finally:")),
    "try-two": Form(("try:", "except ValueError:", "except KeyError:")),
    "try-else": Form(("try:", "except (ValueError, KeyError):", "else:")),
    "try-except-finally": Form(("try:", "except KeyError:", "finally:")),
    "try-all": Form(("try:", "except ValueError:", "else:", "finally:")),
    "match": Form(("case 1:", "case 2:"), before="match {}:"),
    "match-any": Form(("case 1 | 2:", "case _:"), before="match {}:"),
    "match-guard": Form(("case 1 if {}:", "case _ if {}:"), before="match {}:"),
}


def flat(loop: bool, widest: int = 4) -> Iterator[Statement]:
    """Every compound statement of at most `widest` blocks with one leaf in each."""
    for name, form in FORMS.items():
        if len(form.headers) <= widest:
            leaves = [_leaves(form, i, loop) for i in range(len(form.headers))]
            for chosen in product(*leaves):
                yield name, tuple((leaf,) for leaf in chosen)


def _leaves(form: Form, block: int, loop: bool) -> tuple[str, ...]:
    return LOOP_LEAVES if loop or (form.loops and block == 0) else LEAVES


def nested() -> Iterator[Statement]:
    """Every compound statement with a flat one in one block, alone or before an assignment."""
    inner = {loop: list(flat(loop, widest=3)) for loop in (False, True)}
    for name, form in FORMS.items():
        count = len(form.headers)
        for place in range(count):
            others = LEAVES if count < 3 else FEW_LEAVES
            rest = [others if i != place else ("",) for i in range(count)]
            for chosen in product(*rest):
                for statement in inner[form.loops and place == 0]:
                    for block in ((statement,), (statement, "set")):
                        blocks = [(leaf,) for leaf in chosen]
                        yield name, (*blocks[:place], block, *blocks[place + 1 :])


def shapes() -> Iterator[Statement]:
    """All shapes, in a fixed order."""
    yield from flat(loop=False)
    yield from nested()


@dataclass(frozen=True)
class Rendered:
    """One shape as text: what is analysed, what is run, and the names it is driven by."""

    analysed: str
    run: str
    drivers: tuple[str, ...]


class _Writer:
    def __init__(self, shared: bool) -> None:
        self.shared = shared
        self.drivers: list[str] = []
        self.analysed: list[str] = []
        self.run: list[str] = []
        self.number = 0

    def driver(self, header: str) -> str:
        kind = {"for": "items", "with": "manager", "match": "subject"}.get(header.split()[0], "on")
        name = kind if self.shared and kind == "on" else f"{kind}_{len(self.drivers)}"
        if name not in self.drivers:
            self.drivers.append(name)
        return name

    def line(self, depth: int, analysed: str, run: str | None = None) -> None:
        self.analysed.append("    " * depth + analysed)
        self.run.append("    " * depth + (analysed if run is None else run))

    def block(self, block: Block, depth: int) -> None:
        for statement in block:
            if isinstance(statement, str):
                self.leaf(statement, depth)
            else:
                self.compound(statement, depth)

    def leaf(self, leaf: str, depth: int) -> None:
        self.number += 1
        text = {
            "set": f"x = {self.number}",
            "return": "return x",
            "raise": "raise ValueError",
            "call": "call()",
        }.get(leaf, leaf)
        place = len(self.run) + 2
        ran = f"return {place}, x" if leaf == "return" else text
        self.line(depth, text, f"hit({place}); {ran}")

    def compound(self, statement: tuple[str, tuple[Block, ...]], depth: int) -> None:
        name, blocks = statement
        form = FORMS[name]
        if form.before:
            self.line(depth, form.before.format(self.driver("match")))
            depth += 1
        for header, block in zip(form.headers, blocks, strict=True):
            text = header.format(self.driver(header)) if "{}" in header else header
            self.line(depth, text, text.replace("True", "tick()"))
            self.block(block, depth + 1)


def render(shape: Statement, name: str, *, shared: bool = False) -> Rendered:
    """Write a shape as a function; with `shared` all its conditions are one name.

    The run text returns (line, x), lines counted from the `def` as 1, line 0 for the end.
    """
    writer = _Writer(shared)
    writer.line(1, "x = 0")
    writer.block((shape,), 1)
    writer.run.append("    return 0, x")
    parameters = ", ".join(("call", *writer.drivers))
    # Functions that name nothing of Flask's are not followed.
    analysed = "\n".join([f"def {name}({parameters}, named=flask):", *writer.analysed])
    run = "\n".join([f"def {name}({parameters}):", *writer.run])
    return Rendered(analysed, run, tuple(writer.drivers))
