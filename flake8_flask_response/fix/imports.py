"""How a file names what it imports, and the edits that import what it does not yet.

Only an import among the module's own statements counts for the whole file; one under `if`, `try`
or in a function does not.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence

from .names import Binding, FileNames, ImportedName, imported_by
from .text import CannotEdit, SourceText, Span

_MEMBERS_OF = frozenset(
    {"flask", "werkzeug", "markupsafe", "datetime", "functools", "http", "urllib"}
)
"""Packages whose names are imported one by one, where a file has no style of its own for them."""


def split(name: str) -> ImportedName:
    """`flask.make_response` as module and name; a module alone has no name."""
    module, _, last = name.rpartition(".")
    return ImportedName(module, last) if module else ImportedName(last)


def spell(
    name: str, path: Sequence[ast.AST], names: FileNames
) -> tuple[str, tuple[ImportedName, ...]]:
    """What the file calls a name at the end of `path`, and the imports it needs for that.

    Raises CannotEdit where the file uses every spelling for something else.
    """
    wanted = split(name)
    scopes = names.scopes(path)
    known = [*_local(wanted, path, scopes), *_of_module(wanted, path, scopes, names)]
    if known:
        return min(known, key=lambda text: text.count(".")), ()
    if wanted.name and wanted.module in names.stars and _is_free(wanted.name, scopes, names):
        return wanted.name, ()
    root = wanted.module.partition(".")[0]
    whole = ImportedName(wanted.module)
    member_first = wanted.name and root in _MEMBERS_OF
    if member_first and _is_free(wanted.name, scopes, names):
        return wanted.name, (wanted,)
    if _is_free(root, scopes, names):
        return name, (whole,)
    if wanted.name and not member_first and _is_free(wanted.name, scopes, names):
        return wanted.name, (wanted,)
    raise CannotEdit(f"{name} has no name of its own here")


def _is_free(root: str, scopes: Iterable[dict[str, list[Binding]]], names: FileNames) -> bool:
    return root not in names.module and not any(root in scope for scope in scopes)


def _of_module(
    wanted: ImportedName,
    path: Sequence[ast.AST],
    scopes: Sequence[dict[str, list[Binding]]],
    names: FileNames,
) -> Iterator[str]:
    """The spellings by imports of the module, none that is hidden or comes too late."""
    line = path[-1].lineno if hasattr(path[-1], "lineno") else 0
    for root, bindings in names.module.items():
        text = _text(wanted, root, bindings)
        if text and not any(root in scope for scope in scopes):
            first: int = getattr(bindings[0].node, "lineno", 0)
            if not names.runs_at_import(path) or first < line:
                yield text


def _local(
    wanted: ImportedName,
    path: Sequence[ast.AST],
    scopes: Sequence[dict[str, list[Binding]]],
) -> Iterator[str]:
    """The spellings by imports of the functions around, above the place itself."""
    line = getattr(path[-1], "lineno", 0)
    for number, scope in enumerate(scopes):
        for root, bindings in scope.items():
            text = _text(wanted, root, bindings)
            above = getattr(bindings[0].node, "lineno", 0) < line
            if text and above and not any(root in inner for inner in scopes[:number]):
                yield text


def _text(wanted: ImportedName, root: str, bindings: Sequence[Binding]) -> str:
    """How to write a name by what binds `root`, "" if that is anything but an import of it."""
    if any(one.nested for one in bindings):
        return ""
    found = {imported_by(one) for one in bindings}
    if len(found) != 1 or (only := found.pop()) is None:
        return ""
    if only == wanted:
        return root
    full = f"{only.module}.{only.name}" if only.name else only.module
    if wanted.name and full == wanted.module:
        return f"{root}.{wanted.name}"
    if not only.name and "." in wanted.module and wanted.module.startswith(f"{full}."):
        # `import a.b` binds `a` alone; what is below it is there only if it was imported, too.
        aliases = {alias.name for one in bindings for alias in getattr(one.node, "names", ())}
        if wanted.module in aliases and full == root:
            return f"{wanted.module}.{wanted.name}"
    return ""


def statement(module: str, members: Iterable[str]) -> str:
    """The import as it is written alone on a line; without members, of the module itself."""
    listed = ", ".join(sorted(members))
    return f"from {module} import {listed}" if listed else f"import {module}"


def statements(needed: Iterable[ImportedName]) -> list[str]:
    """Imports as statements, one for each module, sorted."""
    return sorted(statement(module, members) for module, members in _grouped(needed))


def _grouped(needed: Iterable[ImportedName]) -> Iterator[tuple[str, list[str]]]:
    found: dict[tuple[str, bool], list[str]] = {}
    for one in dict.fromkeys(needed):
        found.setdefault((one.module, bool(one.name)), []).append(one.name)
    for (module, has_members), members in found.items():
        yield module, sorted(members) if has_members else []


def spans(needed: Iterable[ImportedName], source: SourceText, first_use: int) -> Iterator[Span]:
    """The edits that import names; `first_use` is the offset of code that importing the file runs.

    A name joins the file's `from module import ...` if there is one. CannotEdit if there is no
    place for an import above `first_use`.
    """
    alone: list[tuple[str, list[str]]] = []
    for module, members in _grouped(needed):
        joined = _existing(module, source) if members else None
        if joined is None:
            alone.append((module, members))
            continue
        if source.start(joined) > first_use:
            raise CannotEdit("the import comes too late")
        yield from _join(joined, members, source)
    yield from _new_lines(alone, source, first_use)


def _existing(module: str, source: SourceText) -> ast.ImportFrom | None:
    found = (node for node in source.tree.body if isinstance(node, ast.ImportFrom))
    same = (node for node in found if node.module == module and not node.level)
    return next((node for node in same if node.names[0].name != "*"), None)


# -- one more name in an import that is there


def _by_kind(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order of isort and ruff."""
    rank = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return rank, name


def _ignoring_case(name: str) -> tuple[int, str]:
    return 0, name.casefold()


def _plainly(name: str) -> tuple[int, str]:
    return 0, name


def _join(node: ast.ImportFrom, members: Sequence[str], source: SourceText) -> Iterator[Span]:
    present = [alias.name for alias in node.names]
    orders = (_by_kind, _ignoring_case, _plainly)
    order = next((one for one in orders if present == sorted(present, key=one)), None)
    gaps: dict[int, list[str]] = {}
    for name in members:
        gap = len(present)
        if order is not None:
            gap = next((n for n, one in enumerate(present) if order(name) < order(one)), gap)
        gaps.setdefault(gap, []).append(name)
    for gap, names in gaps.items():
        if order is not None:
            names.sort(key=order)
        if gap < len(present):
            yield _before_name(node.names[gap], names, source)
        else:
            yield from _after_names(node, names, source)


def begins_line(offset: int, source: SourceText) -> bool:
    """Whether nothing but white space is before an offset on its line."""
    return not source.text[source.line_start(offset) : offset].strip()


def _goes_on(line: int, source: SourceText) -> bool:
    """Whether a backslash joins a line to the one above."""
    return source.text[:line].endswith("\\\n")


def _before_name(alias: ast.alias, names: Sequence[str], source: SourceText) -> Span:
    start = source.start(alias)
    alone = begins_line(start, source) and not _goes_on(source.line_start(start), source)
    between = f",\n{source.indentation(start)}" if alone else ", "
    return Span(start, start, between.join([*names, ""]))


def _after_names(node: ast.ImportFrom, names: Sequence[str], source: SourceText) -> Iterator[Span]:
    last = node.names[-1]
    start, end = source.start(last), source.end(last)
    if not begins_line(start, source):
        yield Span(end, end, "".join(f", {name}" for name in names))
        return
    line = source.line_end(end)
    if line >= source.end(node):
        # The closing parenthesis is on the same line, or there is none.
        yield Span(end, end, "".join(f", {name}" for name in names))
        return
    below = f"\n{source.indentation(start)}"
    if source.text[end:line].lstrip().startswith(","):
        yield Span(line, line, "".join(f"{below}{name}," for name in names))
    else:
        yield Span(end, end, ",")
        yield Span(line, line, ",".join(f"{below}{name}" for name in names))


# -- an import on a line of its own


def _new_lines(
    wanted: Sequence[tuple[str, list[str]]], source: SourceText, first_use: int
) -> Iterator[Span]:
    places: dict[int, list[tuple[tuple[int, int, str], str, str, str]]] = {}
    block = _import_block(source)
    for module, members in wanted:
        text = statement(module, members)
        key = _section(module), int(bool(members)), module.casefold()
        offset, before, after = _line_for(key, block, source)
        if offset > first_use:
            raise CannotEdit("the import comes too late")
        places.setdefault(offset, []).append((key, text, before, after))
    for offset, found in places.items():
        found.sort()
        before, after = found[0][2], found[-1][3]
        lines = ""
        for number, (key, text, _, _) in enumerate(found):
            apart = number and key[0] != found[number - 1][0][0]
            lines += ("\n" if apart else "") + f"{text}\n"
        yield Span(offset, offset, f"{before}{lines}{after}")


_Block = list[tuple[tuple[int, int, str], ast.stmt]]


def _section(module: str) -> int:
    """1 for Python's own modules, 2 for others; 3 is for relative imports."""
    return 1 if module.partition(".")[0] in sys.stdlib_module_names else 2


def _import_block(source: SourceText) -> _Block:
    """The imports with which the file begins, each with its place in the usual order."""
    found: _Block = []
    for node in source.tree.body[_preface(source.tree) :]:
        if isinstance(node, ast.Import):
            module = node.names[0].name
            found.append(((_section(module), 0, module.casefold()), node))
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            section = 3 if node.level else _section(module)
            found.append(((section, 1, module.casefold()), node))
        else:
            break
    return found


def _preface(tree: ast.Module) -> int:
    """How many statements have to stay above any import: docstring and `__future__`."""
    count = 1 if ast.get_docstring(tree, clean=False) is not None else 0
    while count < len(tree.body):
        node = tree.body[count]
        if not isinstance(node, ast.ImportFrom) or node.module != "__future__":
            break
        count += 1
    return count


def _line_for(key: tuple[int, int, str], block: _Block, source: SourceText) -> tuple[int, str, str]:
    """Where a new import goes: the offset of a line, and empty lines before and after."""
    if not block:
        return _first_line(source)
    section = [(at, node) for at, node in block if at[0] == key[0]]
    if section:
        below = [node for at, node in section if at < key]
        if below:
            return _line_after(below[-1], source), "", ""
        return _line_of(section[0][1], source), "", ""
    lower = [node for at, node in block if at[0] < key[0]]
    if lower:
        offset = _line_after(lower[-1], source)
        higher = any(at[0] > key[0] for at, _ in block)
        follows = not source.text[offset : source.line_end(offset)].strip()
        return offset, "\n", "" if follows or not higher else "\n"
    return _line_of(block[0][1], source), "", "\n"


def _first_line(source: SourceText) -> tuple[int, str, str]:
    """Where the first import goes: below docstring, `__future__` and the first comments."""
    count = _preface(source.tree)
    if count:
        offset = _line_after(source.tree.body[count - 1], source)
        follows = not source.text[offset : source.line_end(offset)].strip()
        return offset, "\n", "" if follows else "\n"
    offset = 0
    while offset < len(source.text) and source.text[offset] == "#":
        offset = source.line_end(offset) + 1
    if offset and offset < len(source.text) and source.text[offset] == "\n":
        return offset + 1, "", "\n"
    return min(offset, len(source.text)), "\n" if offset else "", "\n"


def _line_after(node: ast.stmt, source: SourceText) -> int:
    """The offset of the line below a statement of the module."""
    line = source.line_end(source.end(node))
    if any(source.start(one) < line < source.end(one) for one in source.tree.body):
        raise CannotEdit("the line goes on")
    if line >= len(source.text):
        raise CannotEdit("there is no line below")
    return line + 1


def _line_of(node: ast.stmt, source: SourceText) -> int:
    """The offset of the line on which a statement of the module begins, and nothing else."""
    start = source.start(node)
    if not begins_line(start, source):
        raise CannotEdit("the line begins with something else")
    return source.line_start(start)
