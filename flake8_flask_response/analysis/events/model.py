"""What rules can listen to.

Each event is one place in the program with all that any run may bring there, joined. Values are
as the interpreter knows them *before* the thing happens. `function` is the unit it happens in
(None: the module's own body). Lines are 1-based, columns 0-based UTF-8 bytes, as in `ast`.
"""

from __future__ import annotations

import ast
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ..domain.record import unique_record
from ..domain.values import NOTHING, UNKNOWN, Value, join, value
from . import mistaken

if TYPE_CHECKING:
    from ..domain.state import Change, ObjectState, ResponseState, World
    from ..domain.values import Closing, Shape, Site
    from ..run.module import ModuleRun
    from ..syntax.units import ClassUnit, FunctionUnit, Role

Place: TypeAlias = "FunctionUnit | None"


@unique_record
class Event:
    """Something happened at `node`, in `function`."""

    node: ast.AST
    function: Place

    @property
    def told(self) -> bool:
        """Whether rules are told of it by itself; else they see it only in other events."""
        return True

    def merged(self, later: Any) -> Event:
        """This event and the same one on another path, as one."""
        return self


@unique_record
class AttributeUse(Event):
    """`receiver.name` is read, called, written or deleted.

    mode: "read", "call", "write", "augment" or "delete". `assigned` is the value written.
    `states` are the responses that the receiver may be, as they are just before. `call` is the
    call node of a method call. `node` is the ast.Attribute. `seen` is the receiver on all paths,
    those on which it raises included. `alone` says that it speaks of one caller or path, and others
    have other receivers. `caught` says that the function itself may catch what it raises.
    """

    receiver: Value
    name: str
    mode: str
    assigned: Value | None = None
    states: tuple[ObjectState, ...] = ()
    call: ast.Call | None = None
    seen: Value | None = None
    alone: bool = False
    caught: bool = False

    def merged(self, later: AttributeUse) -> AttributeUse:
        """As one; where only some paths have a receiver that raises, it speaks of the others."""
        receiver = join(self.receiver, later.receiver)
        going_on = receiver.only(lambda s: not mistaken.raises(value(s), self.name, self.mode))
        return replace(
            self,
            receiver=going_on if going_on.shapes else receiver,
            seen=join(self.seen or self.receiver, later.seen or later.receiver),
            caught=self.caught or later.caught,
            assigned=_join(self.assigned, later.assigned),
            states=_together(self.states, later.states),
        )


@unique_record
class ItemUse(Event):
    """`container[key]` is written or deleted (mode "write", "augment", "delete") or "read".

    The container's shapes are `Part(name="headers")` for a response's headers,
    `Instance("werkzeug...")`/`External` for the request's, `Ref` for dicts, lists and responses.
    `node` is the ast.Subscript.
    """

    container: Value
    key: Value
    mode: str
    assigned: Value | None = None
    states: tuple[ObjectState, ...] = ()

    def merged(self, later: ItemUse) -> ItemUse:
        return replace(
            self,
            container=join(self.container, later.container),
            key=join(self.key, later.key),
            assigned=_join(self.assigned, later.assigned),
            states=_together(self.states, later.states),
        )


@unique_record
class Call(Event):
    """Something known is called.

    `callee` is the canonical name: "flask.make_response", "flask.Response", a method by its
    owner's kind "response.set_cookie", "headers.add", "flask.Flask.make_response"; "" for the
    module's own functions (then `local` is the unit). `args` are the positional values before
    any `*`; `starred` and `double_starred` say that `*args`/`**kwargs` add unknown ones.
    `keywords` hold the named values, also those of a `**{...}` that is known. `states` are the
    responses and containers among receiver and arguments, just before. `at_import`: importing the
    module runs what needs an app. `alone`: for one caller. `doubt`: a path to it may not exist.
    """

    callee: str
    args: tuple[Value, ...]
    keywords: dict[str, Value]
    starred: bool = False
    double_starred: bool = False
    receiver: Value | None = None
    states: tuple[ObjectState, ...] = ()
    result: Value = UNKNOWN
    local: FunctionUnit | None = None
    at_import: bool = False
    alone: bool = False
    doubt: bool = False

    @property
    def told(self) -> bool:
        return bool(self.callee) and not self.callee.startswith("builtins.")

    @property
    def call(self) -> ast.Call:
        """The call node."""
        assert isinstance(self.node, ast.Call)
        return self.node

    def argument(self, position: int, name: str) -> Value | None:
        """The value of a parameter given by position (0-based) or by name, None where left out.

        A positional argument that may come from `*args` is not known and not given here.
        """
        if position < len(self.args):
            return self.args[position]
        return self.keywords.get(name)

    @property
    def written_out(self) -> bool:
        """Whether the arguments are those at the call: nothing unpacked, no partial before."""
        given = self.call
        return (
            len(given.args) == len(self.args)
            and not any(isinstance(a, ast.Starred) for a in given.args)
            and self.keywords.keys() == {k.arg for k in given.keywords}
        )

    def states_at(self, site: Site) -> tuple[ObjectState, ...]:
        """What is known of the object made at `site`, one state for each path that differs."""
        return tuple(s for s in self.states if s.site == site)

    def argument_node(self, position: int, name: str) -> ast.expr | None:
        """The node of that argument, None where it is left out or unpacked."""
        plain = [a for a in self.call.args if not isinstance(a, ast.Starred)]
        if position < len(self.args) and position < len(plain):
            return plain[position]
        return self.keyword_node(name)

    def keyword_node(self, name: str) -> ast.expr | None:
        """The node of an argument given by name at the call itself."""
        return next((k.value for k in self.call.keywords if k.arg == name), None)

    def merged(self, later: Call) -> Call:
        if len(self.args) != len(later.args):
            return replace(self, args=(), starred=True)
        names = self.keywords.keys() & later.keywords.keys()
        return replace(
            self,
            args=tuple(join(a, b) for a, b in zip(self.args, later.args, strict=True)),
            keywords={n: join(self.keywords[n], later.keywords[n]) for n in names},
            starred=self.starred or later.starred,
            double_starred=self.double_starred
            or later.double_starred
            or self.keywords.keys() != later.keywords.keys(),
            receiver=_join(self.receiver, later.receiver),
            states=_together(self.states, later.states),
            result=join(self.result, later.result),
            doubt=self.doubt or later.doubt,
        )


@unique_record
class Discarded(Event):
    """A value is thrown away: an expression statement, or a name that nobody reads.

    `name` is that name, "" for an expression statement. `node` is the expression.
    `states` are the responses thrown away. `call` is the known call that gave the value, awaited
    or not. `probe` says that the statement stands directly in a `try`: somebody wants to know
    whether it can be done. `builds` says that the call is one of a helper that does nothing but
    build what it returns.
    """

    value: Value
    name: str = ""
    states: tuple[ObjectState, ...] = ()
    call: Call | None = None
    probe: bool = False
    builds: bool = False

    def merged(self, later: Discarded) -> Discarded:
        return replace(
            self,
            value=join(self.value, later.value),
            states=_together(self.states, later.states),
        )


@unique_record
class Nested(Event):
    """A response stands inside the data that a call is handed; `node` is the call.

    `response` is that response, `callee` the canonical callable: "flask.jsonify", "json.dumps".
    `states` is what is known of the response.
    """

    response: Shape
    callee: str
    states: tuple[ObjectState, ...] = ()


@unique_record
class NotJson(Event):
    """What cannot be made JSON stands inside the data that a call is handed; `node` is the call.

    `refused` is that thing, `callee` the canonical callable, `expression` where it stands in the
    call (None: inside a variable).
    """

    refused: Shape
    callee: str
    expression: ast.expr | None = None

    @property
    def told(self) -> bool:
        return False


@unique_record
class Compared(Event):
    """A comparison stands as a statement of its own.

    `left` is its first operand; `owner` is what that is an attribute of, UNKNOWN for any other.
    """

    left: Value
    left_node: ast.expr = field(default_factory=lambda: ast.Constant(None))
    owner: Value = UNKNOWN

    def merged(self, later: Compared) -> Compared:
        return replace(self, left=join(self.left, later.left), owner=join(self.owner, later.owner))


@unique_record
class Raised(Event):
    """`raise value`, or a call of abort(); `node` is the raise statement or the call.

    `caught` says that the function itself may catch it, or that a `finally` may replace it.
    `sent` are the responses that abort() is given, on each path to it.
    """

    value: Value
    caught: bool = False
    sent: tuple[Outcome, ...] = ()

    def merged(self, later: Raised) -> Raised:
        return replace(
            self,
            value=join(self.value, later.value),
            caught=self.caught or later.caught,
            sent=(*self.sent, *later.sent),
        )


@unique_record
class Swallowed(Event):
    """An `except` block for all exceptions, `node`, answers in the place of HTTP errors.

    `raised` are the calls of abort() and the raise statements in its `try`, and in the functions of
    the project that are called there; `outcomes` are the ways in which the block ends, all of them
    returns. It does nothing with the error but show it.
    """

    raised: tuple[ast.AST, ...]
    outcomes: tuple[Outcome, ...]


@unique_record
class Replaced(Event):
    """A return statement whose value never comes out: every path through `finally` leaves it.

    `node` is that return statement, `later` the statement in `finally`, `how` its keyword, and
    `later_value` what that returns (UNKNOWN for break and continue).
    """

    value: Value
    later: ast.stmt
    how: str
    later_value: Value

    def merged(self, later: Replaced) -> Replaced:
        same = later.later is self.later and self.later_value == later.later_value
        kept = self.later_value if same else UNKNOWN
        return replace(self, value=join(self.value, later.value), later_value=kept)


@unique_record
class Combined(Event):
    """`a and b` or `a or b` outside a condition: `operands` are the values of each part."""

    operands: tuple[Value, ...]
    returned: bool = False

    def merged(self, later: Combined) -> Combined:
        return replace(
            self,
            operands=tuple(join(a, b) for a, b in zip(self.operands, later.operands, strict=False)),
        )


@unique_record
class Converted(Event):
    """A value becomes text or part of a text: an f-string, `+`, `%`; `how` names which."""

    value: Value
    how: str
    states: tuple[ObjectState, ...] = ()

    def merged(self, later: Converted) -> Converted:
        return replace(
            self,
            value=join(self.value, later.value),
            states=_together(self.states, later.states),
        )


@unique_record
class Outcome:
    """One way in which a function ends with a value.

    `node` is the expression returned (one branch of a conditional expression; the return
    statement itself for a bare return; the def where the end of the body is reached).
    `lost` are the responses made in this call that got a header, cookie, status or content type,
    that nothing else holds, and that this way does not return. `implicit` says that the end of
    the body was reached.
    """

    node: ast.AST
    value: Value
    world: World
    lost: tuple[ResponseState, ...] = ()
    implicit: bool = False

    def state(self, shape: Shape) -> ObjectState | None:
        """The state of a `Ref` at that moment."""
        site: Site | None = getattr(shape, "site", None)
        return None if site is None else self.world.heap.get(site)


@unique_record
class Returned(Event):
    """A function ends at `node`: a return statement, or its def where the body's end is reached.

    `outcomes` are all ways to end there. `role` is what Flask calls the function for, None for
    a function that Flask does not call; one event for each role. `caught` says that the return
    statement stands in an `except` block.
    """

    role: Role | None
    outcomes: tuple[Outcome, ...]
    implicit: bool = False
    caught: bool = False

    @property
    def value(self) -> Value:
        """Everything that may be returned here."""
        result = NOTHING
        for outcome in self.outcomes:
            result = join(result, outcome.value)
        return result


@unique_record
class FunctionDone(Event):
    """A function was followed to all its ends; `node` is the def.

    `returns` are its `Returned` events. `unreached` are the statements no path gets to (the
    first of each block). `generator` says that calling it runs nothing yet.
    """

    role: Role | None
    returns: tuple[Returned, ...]
    unreached: tuple[ast.stmt, ...] = ()
    generator: bool = False


@unique_record
class NeverRun(Event):
    """A line that no path gets to would have customised a response.

    `change` is what it would have done, `state` the response with it, `end` the statement that
    every path leaves by before. `node` is the place of the change.
    """

    change: Change
    state: ResponseState
    end: ast.stmt


@unique_record
class Wrapped(Event):
    """A wrapper that a local decorator puts around `view`; `node` is the wrapper's def.

    `outcomes` are the ways in which it ends, whatever the view gives. `customised` are those on
    which this very view's answer goes out without a response that the wrapper has customised.
    `dropped` are the calls of the view, as statements, whose answer goes nowhere; `discards`
    says that the wrapper makes a response of its own and throws it away, `loops` that a loop may
    hide that the body's end is never reached.
    """

    view: FunctionUnit
    outcomes: tuple[Outcome, ...]
    customised: tuple[Outcome, ...] = ()
    dropped: tuple[ast.expr, ...] = ()
    discards: bool = False
    loops: bool = False


@unique_record
class CalledAtImport(Event):
    """Importing the module calls `called`, which surely comes to `needs`: a call that needs an app.

    `node` is the call at the top of the module.
    """

    called: FunctionUnit
    needs: Call


@unique_record
class NotReturned(Event):
    """A decorator makes `wrapper` around `view` and returns nothing; `node` is its def.

    `inside` is the `return wrapper` that stands in the wrapper instead.
    """

    view: FunctionUnit
    wrapper: FunctionUnit
    inside: ast.Return | None = None


@unique_record
class Registered(Event):
    """A handler is given to Flask: by a decorator, or by a call such as add_url_rule.

    `handler` is the value that is registered, `name` the method used ("route",
    "register_error_handler"), `role` the role's name; `above` are the decorators standing above
    a registering decorator (outermost first), as (node, canonical or written name, value).
    `unapplied` are those of them that would have to be called with each request, `nameless` those
    of these that give an object without `__name__`, of which a route makes no endpoint.
    """

    name: str
    role: str
    handler: Value
    target: FunctionUnit | ClassUnit | None = None
    above: tuple[tuple[ast.expr, str, Value], ...] = ()
    states: tuple[ObjectState, ...] = ()
    unapplied: tuple[ast.expr, ...] = ()
    nameless: tuple[ast.expr, ...] = ()


@unique_record
class GeneratorSent(Event):
    """A generator becomes the body of a response: it runs when the view is over.

    `node` is where it is handed over: the call that makes the response, the assignment of
    `response.response`, the return statement, or the def of a view that is a generator itself.
    `unit` is the generator function, `expression` the generator expression. `context` says that
    the generator has a request of its own while it runs. `delegated`: another
    generator runs it, by `yield from` or in a loop; `looped`: what it yields goes to that loop.
    `closed` is a file of the function around it that it reads, and that is closed by then.
    """

    unit: FunctionUnit | None
    expression: ast.AST | None = None
    context: bool = False
    delegated: bool = False
    looped: bool = False
    closed: Closing | None = None

    def merged(self, later: GeneratorSent) -> GeneratorSent:
        return replace(self, context=self.context and later.context)


@unique_record
class Yielded(Event):
    """A generator function yields `value`; `node` is the yield expression."""

    value: Value

    @property
    def told(self) -> bool:
        return False

    def merged(self, later: Yielded) -> Yielded:
        return replace(self, value=join(self.value, later.value))


@unique_record
class NeverHandled(Event):
    """A blueprint's error handler for `status` that Flask never calls; `node` registers it.

    `function` is the handler, `role` its registration.
    """

    role: Role
    status: int


@unique_record
class ClassDone(Event):
    """A class of the module was read; `node` is its def, `decorators` as in `Registered.above`."""

    unit: ClassUnit
    is_view: bool
    decorators: tuple[tuple[ast.expr, str, Value], ...] = ()
    unapplied: tuple[ast.expr, ...] = ()


@unique_record
class ByCaller(Event):
    """A use in a helper or a wrapper, as one caller alone makes it.

    `use` is the event that rules hear; `caller` is the call, or the definition of the view that is
    wrapped. It is None where the use speaks of one path among several.
    """

    use: Event
    caller: ast.AST | None


@unique_record
class ModuleDone(Event):
    """The whole module was followed: every `Returned` and `Call` of it, in source order.

    `pieces` are what its generator functions yield, sent or not.

    `own_responses` says that an app of the module makes its responses in a way of its own: with
    another response class, or another make_response.

    `raised` are all `Raised` of it. `error_roles` are the registrations of error handlers in it and
    in all modules that were followed with it; `app_unseen` says that an app was handed to code out
    of sight, which may register others, `json_unseen` that this may have changed how it makes JSON,
    `app_seen` that the app is made in this module or in one of its project that was followed.
    `own_json` says that one of these modules may make JSON in a way of its own, `not_json` are all
    `NotJson` of the linted one. `own_contexts` are the functions that enter a context of an app or
    a request themselves, `raised_classes` the project's own exceptions that code surely raises.
    `run` is what followed it (see `analysis.forget`).
    """

    returns: tuple[Returned, ...]
    calls: tuple[Call, ...]
    uses: tuple[AttributeUse | ItemUse, ...] = ()
    sent: tuple[GeneratorSent, ...] = ()
    own_responses: bool = False
    pieces: tuple[Yielded, ...] = ()
    raised: tuple[Raised, ...] = ()
    error_roles: tuple[Role, ...] = ()
    not_json: tuple[NotJson, ...] = ()
    own_contexts: frozenset[FunctionUnit] = frozenset()
    own_json: bool = False
    app_unseen: bool = False
    json_unseen: bool = False
    app_seen: bool = False
    raised_classes: frozenset[ClassUnit] = frozenset()
    run: ModuleRun | None = None


def _join(left: Value | None, right: Value | None) -> Value | None:
    if left is None or right is None:
        return left if right is None else right
    return join(left, right)


def _together(
    left: tuple[ObjectState, ...], right: tuple[ObjectState, ...]
) -> tuple[ObjectState, ...]:
    return left + tuple(s for s in right if s not in left)
