"""What a library means by what Python does: the interpreter asks here, and follows Python itself.

`Overlay` knows no library: with it plain Python is followed. `flask/overlay.py` knows one. Which of
the two a run has is decided where the run is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..domain.values import UNKNOWN

if TYPE_CHECKING:
    import ast
    from collections.abc import Collection

    from ..domain.arguments import Arguments
    from ..domain.state import ResponseState, World
    from ..domain.values import Bound, LocalClass, Part, Registration, Shape, Value
    from ..syntax.units import ClassUnit, FunctionUnit
    from .frame import Frame
    from .module import ModuleRun


class Relevance(Protocol):
    """Which functions of one module have to do with the library."""

    def matters(self, unit: FunctionUnit) -> bool:
        """Whether a function is worth following for its own sake."""

    def leads_there(self, unit: FunctionUnit) -> bool:
        """Whether what a function gives may come from the library."""


class Everything:
    """Without a library every function is as good as any other."""

    def matters(self, unit: FunctionUnit) -> bool:
        """Whether a function is worth following for its own sake."""
        return True

    def leads_there(self, unit: FunctionUnit) -> bool:
        """Whether what a function gives may come from the library."""
        return True


class Overlay:
    """The answers where no library is known; one that is known overrides them.

    An answer of None says: this is Python's affair. World and frame are those of the place.
    """

    def relevance(self, run: ModuleRun) -> Relevance:
        """Which functions of a module that was followed have to do with the library."""
        return Everything()

    def knows(self, name: str) -> bool:
        """Whether `call` has an answer for a name that is not the library's own."""
        return False

    def call(
        self, name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """What calling something from outside by its canonical name gives."""
        return None

    def call_unbound(
        self, name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """What a method gives that is read from its class: the first argument is the object."""
        return None

    def call_method(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """What a method makes that is the same as a function of the library."""
        return None

    def method_result(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """What any other method of an object of the library gives."""
        return None

    def item(self, owner: Value, key: Value, frame: Frame) -> Value | None:
        """What `owner[key]` gives, where the owner is an object of the library's."""
        return None

    def method_called(
        self, method: Bound, arguments: Arguments, node: ast.Call, world: World
    ) -> None:
        """A method was called: what it does to the object."""

    def instantiate(
        self, cls: LocalClass, arguments: Arguments, node: ast.Call, world: World, frame: Frame
    ) -> Value | None:
        """The instance of a class of the project that derives from one of the library's."""
        return None

    def attribute(
        self, owner: Shape, name: str, node: ast.AST, world: World, frame: Frame
    ) -> Value | None:
        """What reading an attribute of an object of the library gives."""
        return None

    def attribute_set(
        self, owner: Shape, node: ast.Attribute, what: Value, world: World, frame: Frame
    ) -> None:
        """`owner.attr = what`."""

    def attribute_changed(
        self, owner: Shape, name: str, what: Value | None, node: ast.AST, world: World
    ) -> None:
        """An attribute is set some other way: `owner.name += 1`, `setattr(owner, "name", what)`."""

    def attribute_called(self, owner: Value, node: ast.Attribute, world: World) -> None:
        """`owner.attr(...)`, before anything is known of the arguments."""

    def item_set(
        self, part: Part, key: Value, what: Value | None, mode: str, node: ast.AST, world: World
    ) -> None:
        """`part[key] = what`; `mode` is "write", "augment" or "delete"."""

    def public_names(self, module: str) -> Collection[str]:
        """What `from module import *` binds, where the module is one of the library's."""
        return ()

    def context_entered(self, node: ast.expr, frame: Frame) -> None:
        """`with node:` begins."""

    def delegated(self, what: Value, node: ast.AST, frame: Frame) -> None:
        """`yield from what`."""

    def register(
        self,
        node: ast.Call,
        func: ast.Attribute,
        receiver: Value,
        arguments: Arguments,
        world: World,
        frame: Frame,
    ) -> Value | None:
        """What a method call gives that hands a function over to be called by the library."""
        return None

    def apply_registration(
        self,
        shape: Registration,
        arguments: Arguments,
        node: ast.Call,
        world: World,
        frame: Frame,
    ) -> Value:
        """What a registering decorator gives that is called as a function."""
        return UNKNOWN

    def registers(
        self,
        node: ast.FunctionDef | ast.AsyncFunctionDef,
        position: int,
        reach: str,
        result: Value,
        unit: FunctionUnit,
        world: World,
        frame: Frame,
    ) -> bool:
        """Whether a decorator hands the function over and leaves it as it is.

        `position` is its index among the decorators of `node`, `reach` what those below do to the
        function's answers, `result` the function as they leave it.
        """
        return False

    def defined(self, unit: FunctionUnit, reach: str) -> None:
        """All decorators of a function were evaluated: what they together do to its answers."""

    def decorate(
        self, node: ast.expr, names: list[str], current: Value, world: World, frame: Frame
    ) -> tuple[str, Value] | None:
        """What a decorator from outside does to answers (see `Decorator`), and what it gives."""
        return None

    def decorator_effect(self, wrapper: FunctionUnit, sent: ResponseState | None = None) -> str:
        """What a wrapper does to answers that it hands on, as they are or made a response."""
        return "transparent" if sent is None else "unknown"

    def handed_out(self, callee: str, arguments: Arguments, frame: Frame) -> None:
        """Something out of sight is called; `callee` is its canonical name, "" where unknown."""

    def class_followed(self, unit: ClassUnit, world: World, frame: Frame) -> None:
        """The body of a class was followed."""

    def class_decorated(self, unit: ClassUnit, world: World, frame: Frame) -> None:
        """The decorators of a class were evaluated."""

    def parameter(
        self, parameter: ast.arg, position: int, unit: FunctionUnit, world: World, frame: Frame
    ) -> Value | None:
        """What the library hands to a parameter of a function that it calls.

        `position` counts from 0 without self or cls; -2 or less: not given by position.
        """
        return None
