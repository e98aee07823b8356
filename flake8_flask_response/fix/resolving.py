"""Edits and marks, which speak of nodes, turned into changes of a file's text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .. import edits, markers
from ..edits import Applicability, Edit, Fix
from . import imports
from .names import FileNames, ImportedName
from .text import CannotEdit, SourceText, Span, Token

_IMPORTS = (ast.Import, ast.ImportFrom)
_ASSIGNMENTS = (ast.Assign, ast.AugAssign, ast.AnnAssign)
_SIMPLE = (*_IMPORTS, *_ASSIGNMENTS, ast.Expr, ast.Return, ast.Delete, ast.Pass)
_REPEATED = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)


@dataclass(frozen=True, order=True)
class Change:
    """A change of a file: `old` stands at line (from 1) and column (from 0) and becomes `new`.

    Columns count characters; line ends are `\\n`, whatever the file has.
    """

    line: int
    column: int
    old: str
    new: str

    @property
    def end(self) -> tuple[int, int]:
        """Line and column just after `old`."""
        count = self.old.count("\n")
        if not count:
            return self.line, self.column + len(self.old)
        return self.line + count, len(self.old) - self.old.rfind("\n") - 1


@dataclass(frozen=True)
class FileFix:
    """A fix in the terms of a file: changes in their order, none over another."""

    changes: tuple[Change, ...]
    applicability: Applicability
    title: str


class Resolver:
    """What turns the marks and fixes of one file's findings into text and changes."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._names = FileNames(source)

    def message(self, text: str, place: ast.AST) -> str:
        """A message with its marks spelled; imports that the cure needs are told at the end."""
        if not markers.MARK.search(text):
            return text
        speller = _Speller(self._source, self._names, place)
        spelled = markers.spelled(text, speller.in_message)
        needed = imports.statements(speller.needed)
        return f"{spelled} ({' and '.join(needed)})" if needed else spelled

    def fix(self, fix: Fix, place: ast.AST) -> FileFix | None:
        """A fix as changes of the file, with its imports; None if it cannot be done here."""
        try:
            spans = list(self._spans(fix, place))
            title = markers.spelled(fix.title, _Speller(self._source, self._names, place).in_edit)
        except CannotEdit:
            return None
        spans = _in_order(spans)
        overlap = any(one.end > two.start for one, two in pairwise(spans))
        if overlap or any(_loses_a_comment(span, self._source) for span in spans):
            return None
        changes = tuple(self._change(span) for span in spans)
        return FileFix(changes, fix.applicability, title) if changes else None

    def _spans(self, fix: Fix, place: ast.AST) -> Iterator[Span]:
        needed: list[ImportedName] = []
        first_use = len(self._source.text)
        for edit in fix.edits:
            node = _place(edit)
            path = self._source.editable(node)
            inner = _inner(edit)
            if inner is not None:
                path = [*path, inner]
            speller = _Speller(self._source, self._names, place, path)
            new = markers.spelled(edit.new, speller.in_edit) if hasattr(edit, "new") else ""
            yield from _Editing(self._source, path).spans(edit, new)
            needed += speller.needed
            if speller.needed and self._names.runs_at_import(path):
                first_use = min(first_use, self._source.start(node))
        yield from imports.spans(needed, self._source, first_use)

    def _change(self, span: Span) -> Change:
        line, column = self._source.place(span.start)
        return Change(line, column, self._source.text[span.start : span.end], span.new)


def _in_order(spans: Iterable[Span]) -> list[Span]:
    """Spans by their place, each once; what is inserted at one place stays in its order."""
    found: list[Span] = []
    for span in sorted(dict.fromkeys(spans), key=lambda one: (one.start, one.end)):
        if found and found[-1].start == found[-1].end == span.start == span.end:
            span = Span(span.start, span.end, found.pop().new + span.new)
        found.append(span)
    return found


def _loses_a_comment(span: Span, source: SourceText) -> bool:
    if "#" not in source.text[span.start : span.end]:
        return False
    try:
        comments = source.comments(span.start, span.end)
    except CannotEdit:
        return True
    return not all(comment in span.new for comment in comments)


def _place(edit: Edit) -> ast.AST:
    """The node that tells where an edit is."""
    for name in ("node", "first", "keyword", "argument", "place", "block", "statement", "call"):
        found = getattr(edit, name, None)
        if isinstance(found, ast.AST):
            return found
    raise CannotEdit("an edit without a place")


def _inner(edit: Edit) -> ast.AST | None:
    """The statement at the end of a block that is to get one more."""
    if not isinstance(edit, edits.AddAtEnd):
        return None
    body: list[ast.stmt] = getattr(edit.block, "body", [])
    return body[-1] if body else None


class _Speller:
    """Marks into text at one place; notes in `needed` what is to be imported for it."""

    def __init__(
        self,
        source: SourceText,
        names: FileNames,
        place: ast.AST,
        path: Sequence[ast.AST] | None = None,
    ) -> None:
        self._source = source
        self._names = names
        self._home = _home(source, place)
        self._path = self._home if path is None else path
        self.needed: list[ImportedName] = []

    def in_edit(self, kind: str, given: tuple[str, ...]) -> str:
        """For the text of an edit. Raises CannotEdit."""
        if kind == "text":
            return self._text([int(one) for one in given[:5]], loose=bool(given[5]))
        if kind == "name":
            return self._names.free(given[0], self._home)
        text, needed = imports.spell(given[0], self._path, self._names)
        if kind == "need" and text != given[0].rpartition(".")[2]:
            raise CannotEdit(f"{given[0]} has another name here")
        self.needed += needed
        return "" if kind == "need" else text

    def in_message(self, kind: str, given: tuple[str, ...]) -> str:
        """For a message: where nothing can be written, the full name, or three dots."""
        try:
            return self.in_edit(kind, given)
        except CannotEdit:
            return "..." if kind == "text" else given[0]

    def _text(self, place: Sequence[int], *, loose: bool) -> str:
        line, column, last, end, fingerprint = place
        start, stop = self._source.offset(line, column), self._source.offset(last, end)
        text = self._source.text[start:stop]
        try:
            node = ast.parse(f"(\n{text}\n)", mode="eval").body
        except (SyntaxError, ValueError) as error:
            raise CannotEdit("the text is not that of an expression") from error
        if markers.fingerprint(node) != fingerprint:
            raise CannotEdit("the text is another one")
        if loose or _falls_apart(text):
            return f"({text})"
        return text


def _falls_apart(text: str) -> bool:
    """Whether an expression of several lines needs parentheses around it."""
    if "\n" not in text:
        return False
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return True
    return False


def _home(source: SourceText, place: ast.AST) -> list[ast.AST]:
    """The way to the place of a finding; that of a function is within it."""
    try:
        path = source.path(place)
    except CannotEdit:
        return [source.tree]
    if isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef):
        path.append(place.body[-1])
    return path


class _Editing:
    """Edits at one place, as spans of the text."""

    def __init__(self, source: SourceText, path: Sequence[ast.AST]) -> None:
        self.source = source
        self.path = path

    def spans(self, edit: Edit, new: str) -> Iterator[Span]:
        """The spans of one edit; `new` is its text without marks."""
        start, end = self.source.start, self.source.end
        match edit:
            case edits.Replace(node):
                yield Span(start(node), end(node), new)
            case edits.ReplaceWord(node, old):
                yield self._word(start(node), old, new)
            case edits.ReplaceFrom(first, last):
                self.source.editable(last)
                yield Span(start(first), end(last), new)
            case edits.Before(node):
                yield Span(start(node), start(node), new)
            case edits.After(node):
                yield Span(end(node), end(node), new)
            case edits.RenameAttribute(node):
                yield self._word(end(node) - len(node.attr), node.attr, new)
            case edits.RenameKeyword(keyword):
                yield self._keyword(keyword, new)
            case edits.AddArgument(call):
                yield from self._added(call, new)
            case edits.RemoveArgument(call, argument):
                yield self._removed(call, argument)
            case edits.ReplaceReturned(statement):
                yield self._returned(statement, new)
            case edits.PrefixStatement():
                begin = start(self._statement())
                yield Span(begin, begin, new)
            case edits.AddBefore():
                yield self._statement_before(new)
            case edits.AddAfter():
                self._way(self._statement())
                yield self._statement_after(self._statement(), new)
            case edits.AddAtEnd(block):
                body = getattr(block, "body", None)
                if not isinstance(body, list):
                    raise CannotEdit("a lambda has no end")
                yield self._statement_after(body[-1], new)
            case edits.RemoveStatement():
                yield self._without_statement()

    # -- words and arguments

    def _word(self, start: int, old: str, new: str) -> Span:
        if not self.source.text.startswith(old, start):
            raise CannotEdit(f"{old!r} is not there")
        return Span(start, start + len(old), new)

    def _keyword(self, keyword: ast.keyword, new: str) -> Span:
        start = self.source.start(keyword)
        found = re.compile(r"(\w+)\s*=\s*").match(self.source.text, start)
        if keyword.arg is None or found is None or found[1] != keyword.arg:
            raise CannotEdit("the keyword is not written out")
        return Span(start, found.end(1) if new else found.end(), new)

    def _parentheses(self, call: ast.Call) -> tuple[list[Token], int]:
        """The tokens of a call after what is called, and which of them opens its parentheses."""
        tokens = self.source.tokens(self.source.start(call), self.source.end(call))
        called = self.source.end(call.func)
        opening = next(
            (n for n, token in enumerate(tokens) if token.start >= called and token.string == "("),
            None,
        )
        if opening is None or tokens[-1].string != ")":
            raise CannotEdit("the call has no parentheses")
        return tokens, opening

    def _added(self, call: ast.Call, new: str) -> Iterator[Span]:
        tokens, opening = self._parentheses(call)
        last, closing = tokens[-2], tokens[-1]
        generators = [one for one in call.args if isinstance(one, ast.GeneratorExp)]
        if any(self.source.end(one) == closing.end for one in generators):
            raise CannotEdit("a generator has the parentheses for itself")
        if len(tokens) == opening + 2:
            yield Span(last.end, last.end, new)
            return
        line = self.source.line_end(last.end)
        comma = last.string == ","
        final = max((*call.args, *call.keywords), key=self.source.start)
        begin = self.source.start(final)
        if line < closing.start and imports.begins_line(begin, self.source):
            below = f"\n{self.source.indentation(begin)}{new}"
            if not comma:
                yield Span(last.end, last.end, ",")
            yield Span(line, line, f"{below}," if comma else below)
        else:
            yield Span(last.end, last.end, f" {new}," if comma else f", {new}")

    def _removed(self, call: ast.Call, argument: ast.expr | ast.keyword) -> Span:
        tokens, opening = self._parentheses(call)
        commas = [opening, *_separators(tokens, opening), len(tokens) - 1]
        at = self.source.start(argument)
        index = next(
            (
                n
                for n in range(len(commas) - 1)
                if tokens[commas[n]].start < at < tokens[commas[n + 1]].end
            ),
            None,
        )
        if index is None:
            raise CannotEdit("the argument is not in the call")
        before, after = commas[index], commas[index + 1]
        if after < len(tokens) - 2:
            span = Span(tokens[before + 1].start, tokens[after + 1].start, "")
        elif before > opening:
            span = Span(tokens[before].start, tokens[after - 1].end, "")
        else:
            span = Span(tokens[opening].end, tokens[-1].start, "")
        return span

    def _returned(self, statement: ast.Return, new: str) -> Span:
        start, end = self.source.start(statement), self.source.end(statement)
        return Span(start + len("return"), end, f" {new}")

    # -- statements

    def _statement(self) -> ast.stmt:
        found = next((one for one in reversed(self.path) if isinstance(one, ast.stmt)), None)
        if found is None:
            raise CannotEdit("there is no statement")
        return found

    def _way(self, statement: ast.stmt) -> list[ast.AST]:
        """From a statement to the place; CannotEdit if that is not run when the statement is."""
        way = list(self.path[list(self.path).index(statement) + 1 :])
        if any(isinstance(one, _REPEATED) for one in way):
            raise CannotEdit("the place is in a comprehension or a lambda")
        return way

    def _begins(self, line: int) -> None:
        """CannotEdit if a backslash joins a line to the one above."""
        if self.source.text[:line].endswith("\\\n"):
            raise CannotEdit("the line before goes on")

    def _top(self, statement: ast.stmt) -> int:
        """Where a statement begins, its decorators included."""
        start = self.source.start(statement)
        for decorator in getattr(statement, "decorator_list", ()):
            start = min(start, self.source.text.rindex("@", 0, self.source.start(decorator)))
        return start

    def _statement_before(self, new: str) -> Span:
        statement = self._statement()
        inner = self._way(statement)
        if isinstance(statement, ast.While) and inner[:1] == [statement.test]:
            raise CannotEdit("the condition of a loop is asked again")
        start = self._top(statement)
        if self.source.text.startswith("elif", start):
            raise CannotEdit("nothing can come before elif")
        line = self.source.line_start(start)
        if self.source.text[line:start].strip():
            return Span(start, start, f"{_on_one_line(new)}; ")
        self._begins(line)
        indentation = self.source.text[line:start]
        return Span(line, line, "".join(f"{indentation}{row}\n" for row in new.split("\n")))

    def _statement_after(self, statement: ast.stmt, new: str) -> Span:
        start, end = self._top(statement), self.source.end(statement)
        line, stop = self.source.line_start(start), self.source.line_end(end)
        rest = self.source.text[end:stop].strip()
        indentation = self.source.text[line:start]
        if indentation.strip() or (rest and not rest.startswith("#")):
            if not isinstance(statement, _SIMPLE):
                raise CannotEdit("the statement shares its line")
            return Span(end, end, f"; {_on_one_line(new)}")
        text = "".join(f"\n{indentation}{row}" for row in new.split("\n"))
        return Span(stop, stop, text)

    def _without_statement(self) -> Span:
        statement = self._statement()
        if not isinstance(statement, _SIMPLE):
            raise CannotEdit("the statement is more than a line")
        start, end = self.source.start(statement), self.source.end(statement)
        around = self.path[list(self.path).index(statement) - 1]
        if any(getattr(around, name, None) == [statement] for name in ("body", "orelse")):
            return Span(start, end, "pass")
        if getattr(around, "finalbody", None) == [statement]:
            return Span(start, end, "pass")
        line, stop = self.source.line_start(start), self.source.line_end(end)
        rest = self.source.text[end:stop]
        if rest.lstrip().startswith(";"):
            after = end + rest.index(";") + 1
            blank = len(self.source.text[after:stop]) - len(self.source.text[after:stop].lstrip())
            return Span(start, after + blank, "")
        before = self.source.text[line:start]
        if before.rstrip().endswith(";"):
            return Span(line + before.rindex(";"), end, "")
        if before.strip() or rest.strip():
            raise CannotEdit("a comment would be lost")
        self._begins(line)
        return Span(line, min(stop + 1, len(self.source.text)), "")


def _separators(tokens: Sequence[Token], opening: int) -> Iterator[int]:
    """The commas between the arguments of a call, as positions among its tokens."""
    depth = 0
    for number in range(opening + 1, len(tokens) - 1):
        string = tokens[number].string
        if string in ("(", "[", "{"):
            depth += 1
        elif string in (")", "]", "}"):
            depth -= 1
        elif string == "," and depth == 0:
            yield number


def _on_one_line(new: str) -> str:
    if "\n" in new:
        raise CannotEdit("the statement shares its line")
    return new
