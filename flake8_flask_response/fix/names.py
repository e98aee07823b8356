"""Which names a file binds, where, and whether a name means the same wherever it is written."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from .text import SourceText

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True)
class Binding:
    """Something that gives a name its meaning; `nested` if it stands under an `if`, a `try` ..."""

    name: str
    node: ast.AST
    nested: bool


@dataclass(frozen=True)
class ImportedName:
    """What an import makes of a name: `module` alone, or `name` of it."""

    module: str
    name: str = ""


class FileNames:
    """The names of one file."""

    def __init__(self, source: SourceText) -> None:
        self._source = source

    @cached_property
    def module(self) -> dict[str, list[Binding]]:
        """All that binds a name of the module, also by `global` in a function."""
        found = _by_name(_bindings(self._source.tree.body, nested=False))
        if "global" in self._source.text:
            for node in ast.walk(self._source.tree):
                for name in node.names if isinstance(node, ast.Global) else ():
                    found.setdefault(name, []).append(Binding(name, node, True))
        return found

    @cached_property
    def stars(self) -> frozenset[str]:
        """The modules of which the file imports all names."""
        return frozenset(
            node.module or ""
            for node in self._source.tree.body
            if isinstance(node, ast.ImportFrom) and node.names[0].name == "*" and not node.level
        )

    def scopes(self, path: Sequence[ast.AST]) -> list[dict[str, list[Binding]]]:
        """What the scopes around a place bind, the innermost first, the module left out."""
        found: list[dict[str, list[Binding]]] = []
        inner: ast.AST | None = None
        for node in reversed(path):
            if inner is not None:
                names = _scope(node, inner, direct=not found)
                if names is not None:
                    found.append(names)
            inner = node
        return found

    def runs_at_import(self, path: Sequence[ast.AST]) -> bool:
        """Whether a place is code that importing the module runs."""
        return not any(_within_function(node, inner) for node, inner in pairwise(path))

    def free(self, wanted: str, path: Sequence[ast.AST]) -> str:
        """A name that nothing in the function of a place has yet."""
        function = next(
            (
                node
                for node, inner in reversed(list(pairwise(path)))
                if isinstance(node, _FUNCTIONS) and _within_function(node, inner)
            ),
            self._source.tree,
        )
        taken = set(_words(function))
        choices = [wanted, f"new_{wanted}", *(f"{wanted}_{n}" for n in range(2, 100))]
        return next(name for name in choices if name not in taken)


def imported_by(binding: Binding) -> ImportedName | None:
    """What an import makes of the name it binds, None if it is no absolute import."""
    for alias in getattr(binding.node, "names", ()):
        if not isinstance(alias, ast.alias):
            return None
        if isinstance(binding.node, ast.Import):
            root = alias.name.partition(".")[0]
            if (alias.asname or root) == binding.name:
                return ImportedName(alias.name if alias.asname else root)
        elif isinstance(binding.node, ast.ImportFrom) and not binding.node.level:
            if (alias.asname or alias.name) != binding.name:
                continue
            return ImportedName(binding.node.module or "", alias.name)
    return None


def _by_name(bindings: Iterable[Binding]) -> dict[str, list[Binding]]:
    found: dict[str, list[Binding]] = {}
    for binding in bindings:
        found.setdefault(binding.name, []).append(binding)
    return found


def _scope(node: ast.AST, inner: ast.AST, *, direct: bool) -> dict[str, list[Binding]] | None:
    """What the scope of `node` binds for code in its child `inner`; None if it has no scope."""
    if isinstance(node, (*_FUNCTIONS, ast.Lambda)):
        if not _within_function(node, inner):
            return None
        body = [node.body] if isinstance(node, ast.Lambda) else node.body
        shared = _declared(body)
        names = _by_name(_bindings(body, nested=False))
        for one in (*_arguments(node.args), *getattr(node, "type_params", ())):
            name = one.arg if isinstance(one, ast.arg) else one.name
            names.setdefault(name, []).append(Binding(name, one, True))
        return {name: found for name, found in names.items() if name not in shared}
    if isinstance(node, ast.ClassDef) and direct and inner in node.body:
        return _by_name(_bindings(node.body, nested=False))
    if isinstance(node, _COMPREHENSIONS):
        return _by_name(_bindings([one.target for one in node.generators], nested=True))
    return None


def _within_function(node: ast.AST, inner: ast.AST) -> bool:
    """Whether `inner`, a child of `node`, is code that runs when the function `node` is called."""
    if isinstance(node, ast.Lambda):
        return inner is node.body
    return isinstance(node, _FUNCTIONS) and inner in node.body


def _arguments(spec: ast.arguments) -> Iterator[ast.arg]:
    yield from (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)
    yield from (one for one in (spec.vararg, spec.kwarg) if one is not None)


def _declared(body: Sequence[ast.AST]) -> set[str]:
    """The names that a function says are the module's or an outer function's."""
    return {
        name
        for node, _ in _own_nodes(body, nested=False)
        if isinstance(node, ast.Global | ast.Nonlocal)
        for name in node.names
    }


def _bindings(nodes: Sequence[ast.AST], *, nested: bool) -> Iterator[Binding]:
    for node, below in _own_nodes(nodes, nested=nested):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield Binding(name, node, below)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield Binding(node.name, node, below)
            case ast.Import() | ast.ImportFrom():
                for alias in node.names:
                    root = alias.name.partition(".")[0]
                    name = alias.asname or (root if isinstance(node, ast.Import) else alias.name)
                    yield Binding(name, node, below)
            case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
                yield Binding(node.name, node, below)
            case ast.MatchMapping(rest=str(name)):
                yield Binding(name, node, below)
            case _:
                pass


def _own_nodes(nodes: Sequence[ast.AST], *, nested: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Nodes of one scope, and whether each is below another statement."""
    todo = [(node, nested) for node in reversed(nodes)]
    while todo:
        node, below = todo.pop()
        yield node, below
        if isinstance(node, _FUNCTIONS):
            inner: list[ast.AST] = [*node.decorator_list, *node.args.defaults]
            inner += [default for default in node.args.kw_defaults if default is not None]
        elif isinstance(node, ast.ClassDef):
            inner = [*node.decorator_list, *node.bases, *(k.value for k in node.keywords)]
        elif isinstance(node, ast.Lambda):
            inner = list(node.args.defaults)
        else:
            inner = list(ast.iter_child_nodes(node))
        todo += [(one, True) for one in reversed(inner)]


def _words(node: ast.AST) -> Iterator[str]:
    """All names that occur in a piece of code, whatever for."""
    for one in ast.walk(node):
        if isinstance(one, ast.keyword):
            continue
        for field in ("id", "arg", "name", "asname", "rest"):
            word = getattr(one, field, None)
            if isinstance(word, str):
                yield word.partition(".")[0]
        if isinstance(one, ast.Global | ast.Nonlocal):
            yield from one.names
