"""Cures that several rules share, in words for a message and as text for a fix.

`spell` says how an expression is written: `code` for a message, `markers.text_of` for an edit.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from ..analysis.domain.values import Tuple, Value, is_response
from ..analysis.events.model import ModuleDone
from ..analysis.syntax.places import Spot, is_local, names_read, only_assignment, spot_of
from ..analysis.syntax.units import FunctionUnit, bound_in, own_nodes
from ..edits import AddAfter, AddBefore, After, Edit, Fix, Replace, ReplaceReturned, safe
from ..markers import imported, new_name, text_of
from ..modules import home_of
from ..wording import shortened, source

Spell: TypeAlias = Callable[[ast.expr], str]
Cure: TypeAlias = tuple[str, Fix | None]

MAKE_RESPONSE = "flask.make_response"
EMPTY: Mapping[ast.expr | ast.keyword, str] = MappingProxyType({})
_LONGEST = 60
"""Characters of code in a message that is to be written as it says."""
LONGEST_LINE = 79


def code(node: ast.AST) -> str:
    """The code of an expression for a message; its shape where it is too long."""
    text = source(node, _LONGEST)
    return text if text != "..." else shortened(node)


def made_of(node: ast.expr, spell: Spell, maker: str = MAKE_RESPONSE) -> str:
    """The call that makes a response of an expression; a tuple's items are its arguments."""
    items = node.elts if isinstance(node, ast.Tuple) else [node]
    return f"{imported(maker)}({', '.join(spell(item) for item in items)})"


def arguments(call: ast.Call, spell: Spell) -> str:
    """What is between the parentheses of a call."""
    return ", ".join(_argument(one, spell) for one in written_arguments(call))


def rewritten(
    call: ast.Call, spell: Spell, changed: Mapping[ast.expr | ast.keyword, str] = EMPTY
) -> str:
    """A call with some of its arguments written otherwise; what becomes "" is left out."""
    parts = []
    for argument in written_arguments(call):
        written = changed.get(argument)
        if written is None:
            written = _argument(argument, spell)
        if written:
            parts.append(written)
    return f"{spell(call.func)}({', '.join(parts)})"


def written_arguments(call: ast.Call) -> list[ast.expr | ast.keyword]:
    """The arguments of a call as they are written: those by position, those by name."""
    return [*call.args, *call.keywords]


def _argument(node: ast.expr | ast.keyword, spell: Spell) -> str:
    if not isinstance(node, ast.keyword):
        return spell(node)
    return f"{node.arg}={spell(node.value)}" if node.arg else f"**{spell(node.value)}"


def instead_of(function: FunctionUnit | None, node: ast.expr, text: str) -> str:
    """What to write in place of an expression, with the `return` or the assignment of its line."""
    if whole_return(function, node):
        return f"write: return {text}"
    spot = spot_of(function, node)
    name = _given_name(spot.statement if spot is not None else None, node)
    return f"write: {name} = {text}" if name else f"write: {text}"


def above(line: str) -> str:
    """The line to add before the one of the finding, in words."""
    return f"add above this line: {line}"


def lines_of(first: ast.stmt, last: ast.stmt) -> str:
    """The lines from one statement to another, in words: "line 8", "lines 8-9"."""
    begin, end = first.lineno, last.end_lineno or last.lineno
    return f"line {begin}" if begin == end else f"lines {begin}-{end}"


def block(head: str, line: str) -> str:
    """A compound statement with one line in it, in words: flake8 wants two lines for them."""
    return f"{head}, then indented: {line}"


def below(line: str) -> str:
    """The line to add after the one of the finding, in words."""
    return f"add below this line: {line}"


def whole_return(function: FunctionUnit | None, node: ast.AST) -> bool:
    """Whether an expression is all that a `return` returns."""
    spot = spot_of(function, node)
    statement = spot.statement if spot is not None else None
    return isinstance(statement, ast.Return) and statement.value is node


def assignment_to(
    function: FunctionUnit | None, target: ast.AST
) -> tuple[ast.Assign | ast.AnnAssign, ast.expr] | None:
    """The statement `target = value` and its value, where nothing else is assigned by it."""
    spot = spot_of(function, target)
    statement = spot.statement if spot is not None else None
    if isinstance(statement, ast.Assign) and statement.targets == [target]:
        return statement, statement.value
    if isinstance(statement, ast.AnnAssign) and statement.target is target and statement.value:
        return statement, statement.value
    return None


def whole_statement(function: FunctionUnit | None, call: ast.expr) -> ast.Expr | None:
    """The statement that is only this call."""
    spot = spot_of(function, call)
    statement = spot.statement if spot is not None else None
    return statement if isinstance(statement, ast.Expr) and statement.value is call else None


def in_this_file(*nodes: ast.AST) -> bool:
    """Whether all nodes are of the file that is looked at, and not of another module."""
    return not any(home_of(node) for node in nodes)


def placed(function: FunctionUnit | None, node: ast.expr, text: str) -> str:
    """As `instead_of`; where it is only a part of a statement, what it takes the place of."""
    words = instead_of(function, node, text)
    is_whole = words != f"write: {text}" or code(node) == "..."
    return words if is_whole else f"write {text} instead of {code(node)}"


def with_status(
    function: FunctionUnit | None,
    statement: ast.AST,
    returned: ast.AST,
    status: str,
    value: Value | None = None,
) -> Edit | None:
    """`, 404` behind the body that a statement returns; None where it returns that otherwise.

    `returned` has no status yet: it is a body, or a body with headers. Where a called function
    gives a body with a status, as `value` tells, it takes the body of that: `[0], 404`.
    """
    first = _first(returned, value)
    if function is None or isinstance(function.node, ast.Lambda):
        return None
    if not isinstance(statement, ast.Return) or statement.value is not returned:
        return None
    if not isinstance(returned, ast.Tuple):
        return After(statement.value, f"{first}, {status}") if first is not None else None
    return After(returned.elts[0], f", {status}") if len(returned.elts) == 2 else None


def _first(returned: ast.AST, value: Value | None) -> str | None:
    """What takes the body out of what is returned: "[0]" for a pair that a function gives.

    "" where it is the body, None where it may be either.
    """
    if value is None or isinstance(returned, ast.Tuple):
        return ""
    pairs = [isinstance(shape, Tuple) and len(shape.items) == 2 for shape in value.shapes]
    if not any(isinstance(shape, Tuple) for shape in value.shapes):
        return ""
    return "[0]" if all(pairs) and isinstance(returned, ast.Call | ast.Name) else None


def status_words(
    function: FunctionUnit | None,
    statement: ast.AST,
    returned: ast.AST,
    status: str,
    value: Value | None = None,
) -> str:
    """The same in words; without the code where that is too long to be quoted."""
    first = _first(returned, value)
    if first is None:
        return f"return it with the status {status}"
    parts = [returned]
    if isinstance(returned, ast.Tuple) and len(returned.elts) == 2:
        parts = [*returned.elts]
    body, *headers = (code(part) for part in parts)
    text = ", ".join([body + first, status, *headers])
    lambda_only = function is None or isinstance(function.node, ast.Lambda)
    if lambda_only or getattr(statement, "value", returned) is not returned:
        whole = code(returned)
        return f"write ({text})" if "..." in whole else f"write ({text}) instead of {whole}"
    if "..." not in text:
        return f"write: return {text}"
    if headers:
        return f"write {status} between the body and the headers"
    return f"add the status at the end of this return: , {status}"


def unpacked_in(call: ast.Call) -> str:
    """What a call unpacks its arguments from: `OPTIONS` for `**OPTIONS`."""
    starred = [one.value for one in call.args if isinstance(one, ast.Starred)]
    names = [*starred, *(one.value for one in call.keywords if one.arg is None)]
    return source(names[0]) if len(names) == 1 else "the unpacked arguments"


def then(*steps: str) -> str:
    """Lines to write one below the other, in words."""
    return ", then: ".join(step for step in steps if step)


def response_first(
    function: FunctionUnit | None, owner: ast.expr, maker: str = MAKE_RESPONSE, form: str = "{}"
) -> Cure:
    """The cure for `owner`, which is used as a response and is the content of one.

    `page = make_response(page)` above that line; where the function goes on to return something
    that is made of the content, that is made a response. `form` is put around what is handed to
    `maker`: "list({})".
    """

    def made(spell: Spell) -> str:
        return made_of(owner, lambda node: form.format(spell(node)), maker)

    if isinstance(owner, ast.Name) and owner.id.isascii() and is_local(function, owner):
        instead = OnResponse(function, owner)
        if instead.is_made_of(owner.id):
            return f"set it on a response instead: {instead.words()}", instead.fix()
        line = f"{owner.id} = {made(code)}"
        if instead.spot is None:
            return f"make a response first: {line}", None
        words = above(line)
        line = f"{owner.id} = {made(text_of)}"
        return words, safe("make a response first", AddBefore(owner, line))
    name = new_name("response")
    return f"make a response first and use that: {name} = {made(code)}", None


def set_apart(
    function: FunctionUnit | None,
    call: ast.Call,
    made: Callable[[Spell], str],
    changes: Callable[[str, Spell], list[str]],
    title: str,
) -> Cure:
    """The cure for a call that has to be split: `made` makes the response, and `changes` follow.

    `changes` are the lines that set something on the response of that name. Written one below the
    other where the response is returned or assigned; elsewhere only told.
    """
    spot = spot_of(function, call)
    statement = spot.statement if spot is not None else None
    if isinstance(statement, ast.Return) and statement.value is call:
        name = new_name("response")
        lines = [f"{name} = {made(text_of)}", *changes(name, text_of)]
        fix = safe(title, AddBefore(statement, "\n".join(lines)), ReplaceReturned(statement, name))
        words = then(f"{name} = {made(code)}", *changes(name, code), f"return {name}")
        return f"write: {words}", fix
    name = _given_name(statement, call)
    if name and statement is not None:
        added = AddAfter(statement, "\n".join(changes(name, text_of)))
        words = then(f"{name} = {made(code)}", *changes(name, code))
        return f"write: {words}", safe(title, Replace(call, made(text_of)), added)
    told = then(*changes(_named_by(statement, call) or "response", code))
    return f"write {made(code)}, then set it on that response: {told}", None


def _named_by(statement: ast.stmt | None, call: ast.Call) -> str:
    """The name that `name := call` in a statement gives to the value of a call."""
    for node in own_nodes([statement]) if statement is not None else ():
        if isinstance(node, ast.NamedExpr) and node.value is call and node.target.id.isascii():
            return node.target.id
    return ""


def _given_name(statement: ast.stmt | None, call: ast.expr) -> str:
    """The only name that a statement gives to the value of a call, "" if there is none."""
    if not isinstance(statement, ast.Assign) or statement.value is not call:
        return ""
    target = statement.targets[0]
    plain = len(statement.targets) == 1 and isinstance(target, ast.Name)
    return target.id if isinstance(target, ast.Name) and plain and target.id.isascii() else ""


class OnResponse:
    """The cure for something that was set on `owner`, where its block ends with a `return`.

    What is returned is made a response, and that gets what `owner` got. `module` tells of a call
    whether it gives a response already.
    """

    def __init__(
        self, function: FunctionUnit | None, owner: ast.expr, module: ModuleDone | None = None
    ) -> None:
        self.spot = spot_of(function, owner)
        self.owner = owner
        self._end = self.spot.final_return if self.spot is not None else None
        self._returned = self._end.value if self._end is not None else None
        self.name = new_name("response")
        self._is_response = _is_made(function, self._returned, module)
        self._has_name = is_local(function, self._returned)
        if isinstance(self._returned, ast.Name) and self._has_name:
            self.name = self._returned.id

    def is_made_of(self, name: str) -> bool:
        """Whether what is returned needs that variable, as the content of something else."""
        returned = self._returned
        if isinstance(returned, ast.Tuple) and returned.elts:
            returned = returned.elts[0]
        if returned is None or isinstance(returned, ast.Name):
            return False
        return name in names_read(returned)

    @property
    def ends_with_return(self) -> bool:
        """Whether something is returned that can be made a response."""
        return self._returned is not None

    def words(self, change: str = "") -> str:
        """What to write, line by line; `change` is the line that sets it on the response."""
        change = change or changed_line(self.spot, self.owner, self.name)
        if self._returned is None:
            return change
        made = self._made(code)
        return then(
            f"{self.name} = {made}" if made else "",
            change,
            "" if self._has_name else f"return {self.name}",
        )

    @property
    def lines(self) -> str:
        """The lines that the words take the place of: "replace lines 8-9 with"."""
        spot, end = self.spot, self._end
        last = spot.statement if spot is not None and (end is None or self._has_name) else end
        if spot is None or last is None or hasattr(spot.statement, "body"):
            return "write"
        if last is end and spot.following[:-1]:
            return "write"
        return f"replace {lines_of(spot.statement, last)} with"

    def fix(self, *change: Edit) -> Fix | None:
        """The same as a fix; `change` are the edits of the line that sets it."""
        spot, end, returned = self.spot, self._end, self._returned
        if spot is None or end is None or returned is None or not _may_come_first(spot, returned):
            return None
        made = self._made(text_of)
        edits: list[Edit] = list(change) or [Replace(self.owner, self.name)]
        if made:
            edits.append(AddBefore(spot.statement, f"{self.name} = {made}"))
        if not self._has_name:
            edits.append(ReplaceReturned(end, self.name))
        return safe("set it on the response", *edits)

    def _made(self, spell: Spell) -> str:
        """What makes the response, "" where its variable holds it already."""
        assert self._returned is not None
        if not self._is_response:
            return made_of(self._returned, spell)
        return "" if self._has_name else spell(self._returned)


def _is_made(
    function: FunctionUnit | None, node: ast.expr | None, module: ModuleDone | None
) -> bool:
    """Whether an expression is a response, by a call in it or in the only assignment to it."""
    if isinstance(node, ast.Name):
        assigned = only_assignment(function, node.id)
        node = assigned.value if assigned is not None else None
    calls = module.calls if module is not None and node is not None else ()
    return any(call.node is node and call.result.every(is_response) for call in calls)


def changed_line(spot: Spot | None, owner: ast.expr, name: str) -> str:
    """The line that begins with `owner`, for a message, with `name` in its place."""
    written = ast.unparse(owner)
    line = ast.unparse(spot.statement) if spot is not None else ""
    if '"' not in line and "\\" not in line:
        written, line = written.replace("'", '"'), line.replace("'", '"')
    fits = line.startswith(written) and line.isascii() and "\n" not in line
    if not fits or len(line) > LONGEST_LINE:
        return f"use {name} in this line"
    return f"{name}{line.removeprefix(written)}"


def _may_come_first(spot: Spot, returned: ast.expr) -> bool:
    """Whether an expression means the same before a statement as at the end of its block."""
    between = [spot.statement, *spot.following[:-1]]
    return not bound_in(between) & names_read(returned)
