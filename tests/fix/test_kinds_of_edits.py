"""Each kind of edit, done to code as people lay it out."""

from __future__ import annotations

import ast

import pytest
from fixing import GIVEN_UP, first, fixed, named

from flake8_flask_response.edits import (
    AddAfter,
    AddArgument,
    AddAtEnd,
    AddBefore,
    After,
    Before,
    PrefixStatement,
    RemoveArgument,
    RemoveStatement,
    RenameAttribute,
    RenameKeyword,
    Replace,
    ReplaceFrom,
    ReplaceReturned,
    ReplaceWord,
)
from flake8_flask_response.markers import new_name, text_of


def call(tree: ast.AST, part: str = "f(") -> ast.Call:
    found = first(tree, ast.Call, part)
    assert isinstance(found, ast.Call)
    return found


ADDED = {
    "no argument": ("f()", "f(new=1)"),
    "no argument, white space": ("f( )", "f(new=1 )"),
    "one": ("f(a)", "f(a, new=1)"),
    "a comma": ("f(a,)", "f(a, new=1,)"),
    "a keyword": ("f(a, b=2)", "f(a, b=2, new=1)"),
    "stars": ("f(*a, **b)", "f(*a, **b, new=1)"),
    "nested": ("f(g(1, 2)[3, 4])", "f(g(1, 2)[3, 4], new=1)"),
    "called twice": ("f(a)(b)", "f(a)(b, new=1)"),
    "in parentheses": ("(f)(a)", "(f)(a, new=1)"),
    "texts with commas": ("f('a, b)')", "f('a, b)', new=1)"),
    "one below the other": ("f(\n    a,\n    b,\n)", "f(\n    a,\n    b,\n    new=1,\n)"),
    "no last comma": ("f(\n    a,\n    b\n)", "f(\n    a,\n    b,\n    new=1\n)"),
    "comments": ("f(\n    a,  # one\n)", "f(\n    a,  # one\n    new=1,\n)"),
    "a comment, no comma": ("f(\n    a  # one\n)", "f(\n    a,  # one\n    new=1\n)"),
    "all on the second line": ("f(\n    a, b\n)", "f(\n    a, b, new=1\n)"),
    "hanging": ("f(a,\n  b)", "f(a,\n  b, new=1)"),
    "tabs": ("f(\n\ta,\n)", "f(\n\ta,\n\tnew=1,\n)"),
    "a long text": ('f("""a\nb""")', 'f("""a\nb""", new=1)'),
    "umlauts": ("f('ä', ö)", "f('ä', ö, new=1)"),
    "a form feed in a text": ("f('a\x0cb', c)", "f('a\x0cb', c, new=1)"),
    "a line separator in a text": ("f('a\u2028b', c)", "f('a\u2028b', c, new=1)"),
    "a generator alone": ("f(x for x in y)", GIVEN_UP),
    "a generator in parentheses": ("f((x for x in y))", "f((x for x in y), new=1)"),
    "in an f-string": ("f'{f(a)}'", GIVEN_UP),
    "after a semicolon": ("g(); f(a)", "g(); f(a, new=1)"),
    "in a decorator": ("@f(a)\ndef g(): pass", "@f(a, new=1)\ndef g(): pass"),
    "a backslash": ("f(a, \\\n  b)", "f(a, \\\n  b, new=1)"),
}


@pytest.mark.parametrize(("before", "after"), ADDED.values(), ids=ADDED)
def test_add_argument(before: str, after: str) -> None:
    assert fixed(before, lambda tree: AddArgument(call(tree), "new=1")) == after


REMOVED = {
    "the only one": ("f(HERE)", "f()"),
    "the only one, a comma": ("f(HERE,)", "f()"),
    "the first": ("f(HERE, a)", "f(a)"),
    "the last": ("f(a, HERE)", "f(a)"),
    "the last, a comma": ("f(a, HERE,)", "f(a,)"),
    "in between": ("f(a, HERE, b)", "f(a, b)"),
    "a keyword": ("f(a, k=HERE)", "f(a)"),
    "in parentheses": ("f(a, (HERE))", "f(a)"),
    "beside a call": ("f(g(1, 2), HERE, [3, 4])", "f(g(1, 2), [3, 4])"),
    "its own line": ("f(\n    a,\n    HERE,\n    b,\n)", "f(\n    a,\n    b,\n)"),
    "the last line": ("f(\n    a,\n    HERE,\n)", "f(\n    a,\n)"),
    "the last line, no comma": ("f(\n    a,\n    HERE\n)", "f(\n    a\n)"),
    "the first line": ("f(\n    HERE,\n    a,\n)", "f(\n    a,\n)"),
    "a comment of its own": ("f(\n    a,\n    HERE,  # why\n    b\n)", GIVEN_UP),
    "a comment of another": (
        "f(\n    a,  # why\n    b,\n    HERE,\n)",
        "f(\n    a,  # why\n    b,\n)",
    ),
    "a number sign in a text": ("f('#', HERE)", "f('#')"),
}


@pytest.mark.parametrize(("before", "after"), REMOVED.values(), ids=REMOVED)
def test_remove_argument(before: str, after: str) -> None:
    def edit(tree: ast.Module) -> RemoveArgument:
        whole = call(tree, "HERE")
        name = named(tree)
        keyword = next((one for one in whole.keywords if one.value is name), None)
        return RemoveArgument(whole, keyword or name)

    assert fixed(before, edit) == after


BEFORE = {
    "a line": ("x = HERE\n", "new()\nx = HERE\n"),
    "in a function": ("def f():\n    x = HERE\n", "def f():\n    new()\n    x = HERE\n"),
    "tabs": ("def f():\n\tx = HERE\n", "def f():\n\tnew()\n\tx = HERE\n"),
    "on the line of an if": ("if a: x = HERE\n", "if a: new(); x = HERE\n"),
    "after a semicolon": ("a(); x = HERE\n", "a(); new(); x = HERE\n"),
    "in a condition": ("if HERE:\n    pass\n", "new()\nif HERE:\n    pass\n"),
    "elif": ("if a:\n    pass\nelif HERE:\n    pass\n", GIVEN_UP),
    "a decorator": ("@HERE\ndef f(): pass\n", "new()\n@HERE\ndef f(): pass\n"),
    "the first of two decorators": (
        "@a\n@HERE\ndef f(): pass\n",
        "new()\n@a\n@HERE\ndef f(): pass\n",
    ),
    "the line before goes on": (
        "if a and \\\n  b: x = HERE\n",
        "if a and \\\n  b: new(); x = HERE\n",
    ),
    "after a joined line": ("a(); \\\n  x(HERE)\n", GIVEN_UP),
    "a text above": ('"""a\nb"""\nx = HERE\n', '"""a\nb"""\nnew()\nx = HERE\n'),
    "several lines of code": ("x = [\n    HERE,\n]\n", "new()\nx = [\n    HERE,\n]\n"),
    "a comment above": ("# why\nx = HERE\n", "# why\nnew()\nx = HERE\n"),
    "lambda": ("x = lambda: HERE\n", GIVEN_UP),
    "a comprehension": ("x = [HERE for a in b]\n", GIVEN_UP),
    "else": (
        "if a:\n    pass\nelse:\n    x = HERE\n",
        "if a:\n    pass\nelse:\n    new()\n    x = HERE\n",
    ),
    "the condition of a loop": ("while HERE:\n    pass\n", GIVEN_UP),
    "a class": ("class A:\n    x = HERE\n", "class A:\n    new()\n    x = HERE\n"),
    "a default": ("def f(a=HERE): pass\n", "new()\ndef f(a=HERE): pass\n"),
}


@pytest.mark.parametrize(("before", "after"), BEFORE.values(), ids=BEFORE)
def test_add_before(before: str, after: str) -> None:
    assert fixed(before, lambda tree: AddBefore(named(tree), "new()")) == after


AFTER = {
    "a line": ("x = HERE\n", "x = HERE\nnew()\n"),
    "no line end": ("x = HERE", "x = HERE\nnew()"),
    "a comment": ("x = HERE  # why\ny\n", "x = HERE  # why\nnew()\ny\n"),
    "in a function": ("def f():\n    x = HERE\n", "def f():\n    x = HERE\n    new()\n"),
    "on the line of an if": ("if a: x = HERE\n", "if a: x = HERE; new()\n"),
    "before a semicolon": ("x = HERE; y\n", "x = HERE; new(); y\n"),
    "after a semicolon": ("y; x = HERE\n", "y; x = HERE; new()\n"),
    "several lines": ("x = [\n    HERE,\n]\ny\n", "x = [\n    HERE,\n]\nnew()\ny\n"),
    "a long text": ('x = HERE, """a\nb"""\ny\n', 'x = HERE, """a\nb"""\nnew()\ny\n'),
    "an if": ("if HERE:\n    pass\ny\n", "if HERE:\n    pass\nnew()\ny\n"),
    "a semicolon at the end": ("x = HERE;\ny\n", "x = HERE; new();\ny\n"),
}


@pytest.mark.parametrize(("before", "after"), AFTER.values(), ids=AFTER)
def test_add_after(before: str, after: str) -> None:
    assert fixed(before, lambda tree: AddAfter(named(tree), "new()")) == after


def test_several_lines_are_indented_as_their_neighbour() -> None:
    new = "if a:\n    b()"
    before = "def f():\n\tx = HERE\n"
    assert fixed(before, lambda tree: AddBefore(named(tree), new)) == (
        "def f():\n\tif a:\n\t    b()\n\tx = HERE\n"
    )
    assert fixed(before, lambda tree: AddAfter(named(tree), new)) == (
        "def f():\n\tx = HERE\n\tif a:\n\t    b()\n"
    )
    assert fixed("if c: x = HERE\n", lambda tree: AddAfter(named(tree), new)) == GIVEN_UP


AT_END = {
    "a body": ("def f():\n    a()\n", "def f():\n    a()\n    new()\n"),
    "one line": ("def f(): a()\n", "def f(): a(); new()\n"),
    "an if at the end": (
        "def f():\n    if a:\n        b()\n",
        "def f():\n    if a:\n        b()\n    new()\n",
    ),
    "a comment at the end": (
        "def f():\n    a()  # b\n    # c\n",
        "def f():\n    a()  # b\n    new()\n    # c\n",
    ),
    "no line end": ("def f():\n    a()", "def f():\n    a()\n    new()"),
    "a function at the end": (
        "def f():\n    @a\n    def g(): pass\n",
        "def f():\n    @a\n    def g(): pass\n    new()\n",
    ),
    "a one-line if at the end": (
        "def f():\n    if a: b()\n",
        "def f():\n    if a: b()\n    new()\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), AT_END.values(), ids=AT_END)
def test_add_at_end(before: str, after: str) -> None:
    def edit(tree: ast.Module) -> AddAtEnd:
        block = tree.body[0]
        return AddAtEnd(block, "new()")

    assert fixed(before, edit) == after


GONE = {
    "a line": ("a\nHERE\nb\n", "a\nb\n"),
    "the last line": ("a\nHERE", "a\n"),
    "alone in its block": ("if a:\n    HERE\n", "if a:\n    pass\n"),
    "alone in else": ("if a:\n    b\nelse:\n    HERE\n", "if a:\n    b\nelse:\n    pass\n"),
    "alone in finally": (
        "try:\n    a\nfinally:\n    HERE\n",
        "try:\n    a\nfinally:\n    pass\n",
    ),
    "alone in except": (
        "try:\n    a\nexcept E:\n    HERE\n",
        "try:\n    a\nexcept E:\n    pass\n",
    ),
    "alone in case": (
        "match a:\n    case 1:\n        HERE\n",
        "match a:\n    case 1:\n        pass\n",
    ),
    "before a semicolon": ("HERE; a\n", "a\n"),
    "after a semicolon": ("a; HERE\n", "a\n"),
    "between semicolons": ("a; HERE; b\n", "a; b\n"),
    "on the line of an if": ("if a: HERE\n", "if a: pass\n"),
    "a comment": ("a\nHERE  # why\n", GIVEN_UP),
    "a comment within": ("a\nf(HERE,  # why\n  b)\n", GIVEN_UP),
    "several lines": ("a\nf(\n    HERE,\n)\nb\n", "a\nb\n"),
    "after a long text on its line": ('a = """\n"""; HERE\n', 'a = """\n"""\n'),
    "a backslash above": ("a; \\\nHERE\n", GIVEN_UP),
    "first of two in a line's if": ("if a: HERE; b\n", "if a: b\n"),
    "a whole if": ("if HERE:\n    pass\n", GIVEN_UP),
}


@pytest.mark.parametrize(("before", "after"), GONE.values(), ids=GONE)
def test_remove_statement(before: str, after: str) -> None:
    assert fixed(before, lambda tree: RemoveStatement(named(tree))) == after


RETURNED = {
    "a value": ("return a", "return new"),
    "nothing": ("return", "return new"),
    "a pair": ("return a, 1", "return new"),
    "parentheses": ("return (a)", "return new"),
    "several lines": ("return (\n        a,\n        1,\n    )", "return new"),
    "a comment at the end": ("return a  # why", "return new  # why"),
    "a comment within": ("return (  # why\n        a\n    )", GIVEN_UP),
    "a comment within the value": ("return f(  # why\n        a\n    )", GIVEN_UP),
    "two white spaces": ("return  a", "return new"),
    "no white space": ("return(a)", "return new"),
    "a number sign in a text": ("return '#', a", "return new"),
    "before a semicolon": ("return a; b", "return new; b"),
    "in an if": ("if x: return a", "if x: return new"),
}


@pytest.mark.parametrize(("before", "after"), RETURNED.values(), ids=RETURNED)
def test_replace_returned(before: str, after: str) -> None:
    def edit(tree: ast.Module) -> ReplaceReturned:
        found = first(tree, ast.Return)
        assert isinstance(found, ast.Return)
        return ReplaceReturned(found, "new")

    begin = "def f():\n    "
    expected = GIVEN_UP if after is GIVEN_UP else f"{begin}{after}\n"
    assert fixed(f"{begin}{before}\n", edit) == expected


def test_prefix_statement() -> None:
    def edit(tree: ast.Module) -> PrefixStatement:
        return PrefixStatement(named(tree), "return ")

    assert fixed("def f():\n    g(\n        HERE)\n", edit) == (
        "def f():\n    return g(\n        HERE)\n"
    )
    assert fixed("def f(): a; HERE\n", edit) == "def f(): a; return HERE\n"
    assert fixed("def f(): (HERE)\n", edit) == "def f(): return (HERE)\n"


def test_replace_keeps_parentheses_around_it() -> None:
    assert fixed("x = (HERE)\n", lambda tree: Replace(named(tree), "new")) == "x = (new)\n"
    assert fixed("'ä' + HERE\n", lambda tree: Replace(named(tree), "new")) == "'ä' + new\n"
    assert fixed("f'{HERE}'\n", lambda tree: Replace(named(tree), "new")) == GIVEN_UP


def test_a_replacement_with_a_comment_in_it_is_given_up() -> None:
    def edit(tree: ast.Module) -> Replace:
        return Replace(call(tree), "new")

    assert fixed("f(  # why\n    a)\n", edit) == GIVEN_UP
    assert fixed("f('#')\n", edit) == "new\n"


def test_a_replacement_that_keeps_the_text_keeps_its_comments() -> None:
    def edit(tree: ast.Module) -> Replace:
        return Replace(call(tree), f"g({text_of(call(tree))})")

    assert fixed("f(  # why\n    a)\n", edit) == "g(f(  # why\n    a))\n"


def test_replace_word() -> None:
    def edit(tree: ast.Module) -> ReplaceWord:
        return ReplaceWord(named(tree), "HERE", "new")

    assert fixed("x = HERE\n", edit) == "x = new\n"
    assert fixed("x = HERE\n", lambda tree: ReplaceWord(named(tree), "no", "new")) == GIVEN_UP


def test_replace_from_the_first_to_the_last() -> None:
    def edit(tree: ast.Module) -> ReplaceFrom:
        found = call(tree)
        return ReplaceFrom(found.args[0], found.args[-1], "new")

    assert fixed("f(a, b, c)\n", edit) == "f(new)\n"
    assert fixed("f(a,  # why\n  b)\n", edit) == GIVEN_UP


def test_before_and_after() -> None:
    def edits(tree: ast.Module) -> list[Before | After]:
        return [Before(named(tree), "g("), After(named(tree), ")")]

    assert fixed("x = (HERE)\n", edits) == "x = (g(HERE))\n"
    assert fixed("f'{HERE}'\n", edits) == GIVEN_UP


def test_what_is_inserted_at_one_place_keeps_its_order() -> None:
    def edits(tree: ast.Module) -> list[Before]:
        return [Before(named(tree), text) for text in ("b(", "a(", "c(")]

    def closed(tree: ast.Module) -> list[Before | After]:
        return [*edits(tree), After(named(tree), ")))")]

    assert fixed("HERE\n", closed) == "b(a(c(HERE)))\n"


def test_rename_attribute_and_keyword() -> None:
    def attribute(tree: ast.Module) -> RenameAttribute:
        nodes = (one for one in ast.walk(tree) if isinstance(one, ast.Attribute))
        found = next(one for one in nodes if one.attr == "old")
        return RenameAttribute(found, "new")

    assert fixed("a.old.b\n", attribute) == "a.new.b\n"
    assert fixed("(a\n .old)\n", attribute) == "(a\n .new)\n"
    assert fixed("f('ä').old = 1\n", attribute) == "f('ä').new = 1\n"

    def keyword(new: str) -> list[str]:
        texts = ("f(a=1)", "f(a = 1)", "f(a=\n  1)", "f(**a)")
        return [
            fixed(text, lambda tree: RenameKeyword(call(tree).keywords[0], new)) for text in texts
        ]

    assert keyword("b") == ["f(b=1)", "f(b = 1)", "f(b=\n  1)", GIVEN_UP]
    assert keyword("") == ["f(1)", "f(1)", "f(1)", GIVEN_UP]


NEW_NAMES = {
    "free": ("def f():\n    HERE\n", "response"),
    "a parameter": ("def f(response):\n    HERE\n", "new_response"),
    "assigned later": ("def f():\n    HERE\n    response = 1\n", "new_response"),
    "read only": ("def f():\n    HERE\n    response\n", "new_response"),
    "in an inner function": ("def f():\n    HERE\n    def g(): response\n", "new_response"),
    "both": ("def f(response, new_response):\n    HERE\n", "response_2"),
    "in another function": ("def g():\n    response = 1\ndef f():\n    HERE\n", "response"),
    "a keyword of a call is no name": ("def f():\n    g(response=HERE)\n", "response"),
    "an attribute is no name": ("def f():\n    g.response(HERE)\n", "response"),
    "at module level": ("response = 1\nHERE\n", "new_response"),
    "an import": ("def f():\n    import response\n    HERE\n", "new_response"),
    "except as": (
        "def f():\n    try: HERE\n    except E as response: pass\n",
        "new_response",
    ),
}


@pytest.mark.parametrize(("before", "name"), NEW_NAMES.values(), ids=NEW_NAMES)
def test_new_name(before: str, name: str) -> None:
    def edit(tree: ast.Module) -> Replace:
        return Replace(named(tree), new_name("response"))

    assert fixed(before, edit) == before.replace("HERE", name)


TEXTS = {
    "as it is": ("f( a ,b )", "f( a ,b ).x"),
    "quotes": ("f('a', \"b\")", "f('a', \"b\").x"),
    "several lines": ("f(\n  a)", "f(\n  a).x"),
    "looser than a dot": ("a or b", "(a or b).x"),
    "a pair": ("a, b", "(a, b).x"),
    "a lambda": ("lambda: a", "(lambda: a).x"),
}


@pytest.mark.parametrize(("before", "after"), TEXTS.values(), ids=TEXTS)
def test_text_of(before: str, after: str) -> None:
    def edit(tree: ast.Module) -> Replace:
        statement = tree.body[0]
        assert isinstance(statement, ast.Expr)
        return Replace(statement, f"{text_of(statement.value, tight=True)}.x")

    assert fixed(before, edit) == after


def test_text_that_only_its_parentheses_hold_together_gets_some() -> None:
    def edit(tree: ast.Module) -> ReplaceReturned:
        found = first(tree, ast.Return)
        assert isinstance(found, ast.Return)
        assert found.value is not None
        return ReplaceReturned(found, text_of(found.value))

    assert fixed("def f():\n    return (a +\n            b)\n", edit) == (
        "def f():\n    return (a +\n            b)\n"
    )
