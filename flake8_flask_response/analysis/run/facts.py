"""What the text of one module says, worked out when it is asked for and kept."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_flask_response.modules import home_of, once

from ..domain.values import Const, Value, value
from ..syntax import conditions
from ..syntax.import_time import calls_at_import
from ..syntax.outline import Outline, Scope
from ..syntax.stored import stored_calls, stored_values
from ..syntax.tables import Table, Tables, displayed, of_module
from ..syntax.units import FunctionUnit, bound_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_flask_response.modules import Module


class Facts:
    """The facts of one module; they do not depend on how far it was followed.

    `overlays` is where the overlay keeps what it has worked out from the text.
    """

    def __init__(self, tree: ast.Module, module: Module | None = None) -> None:
        self.tree = tree
        self.path = "" if module is None else module.path
        self.is_package = module is not None and module.is_package
        self.outline = once(tree, Outline) if home_of(tree) else Outline(tree)
        self.names: Scope = self.outline.module
        self.worlds = self.outline.roots
        self.probes: dict[FunctionUnit, frozenset[int]] = {}
        self.condition_names: dict[str, frozenset[str]] = {}
        self.decided: dict[int, ast.IfExp] = {}
        self._condition_keys: dict[int, tuple[ast.expr, tuple[str, bool]]] = {}
        self._constants: dict[int, tuple[ast.Constant, Value]] = {}
        self._bound: dict[int, tuple[ast.AST, set[str]]] = {}
        self._calls_at_import: frozenset[int] | None = None
        self._stored_calls: dict[str, ast.Call] | None = None
        self._displayed: frozenset[tuple[str, str]] | None = None
        self._stored_values: dict[str, list[tuple[ast.expr, ast.expr | None]]] | None = None
        self._stored_in: dict[int, dict[str, list[ast.expr | None]]] = {}
        self._tables: Tables | None = None
        self.overlays: dict[str, object] = {}
        self._named_tables: dict[str, Table] | None = None
        self._calls: dict[str, list[ast.Call]] | None = None
        self._returns: dict[int, ast.Return] = {}

    @property
    def beside(self) -> str:
        """A path in the folder of a package, from which its modules are one dot away."""
        return self.path if self.path.endswith(".py") else f"{self.path}/__init__.py"

    @property
    def stored_calls(self) -> dict[str, ast.Call]:
        """See `syntax.stored.stored_calls`."""
        if self._stored_calls is None:
            self._stored_calls = stored_calls(self.outline)
        return self._stored_calls

    @property
    def stored_values(self) -> dict[str, list[tuple[ast.expr, ast.expr | None]]]:
        """See `syntax.stored.stored_values`."""
        if self._stored_values is None:
            self._stored_values = stored_values(self.outline)
        return self._stored_values

    def stored_in(self, node: ast.ClassDef) -> dict[str, list[ast.expr | None]]:
        """What is assigned to attributes in the lines of a class, None where that is not plain."""
        found = self._stored_in.get(id(node))
        if found is None:
            found = self._stored_in[id(node)] = {}
            last = node.end_lineno or 0
            for name, stores in self.stored_values.items():
                for owner, what in stores:
                    if node.lineno <= owner.lineno <= last:
                        found.setdefault(name, []).append(what)
        return found

    @property
    def tables(self) -> Tables:
        """See `syntax.tables`."""
        if self._tables is None:
            self._tables = once(self.tree, Tables) if home_of(self.tree) else Tables(self.tree)
        return self._tables

    def named_table(self, name: str, *, imported: bool = False) -> Table | None:
        """See `syntax.tables.of_module`."""
        if not imported:
            if self._named_tables is None:
                names = frozenset(self.names.bound)
                self._named_tables = of_module(self.tree, names, imported=False)
            return self._named_tables.get(name)
        return of_module(self.tree, frozenset({name}), imported=True).get(name)

    @property
    def displayed(self) -> frozenset[tuple[str, str]]:
        """See `syntax.tables.displayed`."""
        if self._displayed is None:
            self._displayed = displayed(self.outline)
        return self._displayed

    def calls_of(self, name: str) -> Sequence[ast.Call]:
        """The calls in the module of functions or methods of a name."""
        if self._calls is None:
            self._calls = self.outline.calls()
        return self._calls.get(name, ())

    @property
    def calls_at_import(self) -> frozenset[int]:
        """The ids of the call nodes that importing the module runs without a context."""
        if self._calls_at_import is None:
            self._calls_at_import = calls_at_import(self.tree)
        return self._calls_at_import

    def mentions(self, name: str) -> int:
        """How often a name is read in the module, as a name or as an attribute."""
        outline = self.outline
        return outline.module.loads.get(name, 0) + outline.asked.get(name, 0)

    def condition_key(self, test: ast.expr) -> tuple[str, bool]:
        """See `conditions.key_of`."""
        found = self._condition_keys.get(id(test))
        if found is None:
            found = self._condition_keys[id(test)] = test, conditions.key_of(test)
        return found[1]

    def constant(self, node: ast.Constant) -> Value:
        """The value of a literal."""
        found = self._constants.get(id(node))
        if found is None:
            what = value(Const(node.value, type(node.value), origin=node))
            found = self._constants[id(node)] = node, what
        return found[1]

    def bound_in(self, node: ast.AST) -> set[str]:
        """The names that a statement or an expression binds."""
        found = self._bound.get(id(node))
        if found is None:
            found = self._bound[id(node)] = node, bound_in([node])
        return found[1]

    def lambda_return(self, node: ast.Lambda) -> ast.Return:
        """The return statement that a lambda's expression stands for."""
        key = id(node)
        if key not in self._returns:
            self._returns[key] = ast.copy_location(ast.Return(value=node.body), node.body)
        return self._returns[key]
