"""Large, deep and circular code: an answer comes, in time that grows with the length only."""

from __future__ import annotations

import ast
import sys
import time

import pytest

from benchmarks import growth
from flake8_flask_response.analysis import analyse
from flake8_flask_response.analysis.events.model import Event, FunctionDone, Returned
from flake8_flask_response.check import check
from flake8_flask_response.config import Config

HEAD = """\
from flask import Flask, make_response, render_template, request
app = Flask(__name__)
"""
TAIL = """
@app.get("/last")
def last():
    page = render_template("a.html")
    page.headers["X-A"] = "1"
    return page
"""


def _events(text: str) -> list[Event]:
    whole = HEAD + text + TAIL
    return list(analyse(ast.parse(whole), whole.splitlines(keepends=True), Config()))


def _reports(text: str) -> list[tuple[int, str]]:
    whole = HEAD + text + TAIL
    found = check(ast.parse(whole), whole.splitlines(keepends=True), Config())
    return [(report.line, report.code) for report in found]


def _last_line(text: str) -> int:
    return (HEAD + text + TAIL).count("\n") - 1


def _ends(text: str, name: str) -> list[Returned]:
    done = [e for e in _events(text) if isinstance(e, FunctionDone) and e.function is not None]
    return [
        r for e in done if e.function is not None and e.function.name == name for r in e.returns
    ]


def _view(body: str) -> str:
    return f'\n@app.get("/")\ndef view(x, y):\n{body}\n'


def _nested_blocks(header: str, depth: int) -> str:
    lines = [f"{' ' * (n + 4)}{header}" for n in range(depth)]
    return "\n".join([*lines, " " * (depth + 4) + "x = make_response('a')", "    return 'a'"])


DEEP = {
    "sum": _view(f"    return {' + '.join(['x'] * 1000)}"),
    "powers": _view(f"    return {' ** '.join(['x'] * 80)}"),
    "brackets": _view(f"    return {'(' * 80}x{')' * 80}[0]"),
    "negations": _view(f"    return {'not ' * 150}x"),
    "minuses": _view(f"    return {'-' * 150}x"),
    "chained calls": _view(f"    return x{'.a()' * 300}"),
    "attributes": _view(f"    return x{'.a' * 800}"),
    "subscripts": _view(f"    return x{'[0]' * 800}"),
    "conditional expressions": _view(f"    return {'x if y else ' * 90}x"),
    "and": _view(f"    return {' and '.join(['x'] * 1000)}"),
    "calls in calls": _view(f"    return {'make_response(' * 90}x{')' * 90}"),
    "lambdas": _view(f"    return {'lambda: ' * 90}x"),
    "comprehensions": _view(f"    return {'[' * 15}x{' for x in y]' * 15}"),
    "ifs": _view(_nested_blocks("if x:", 95)),
    "loops": _view(_nested_blocks("for i in x:", 19)),
    "whiles": _view(_nested_blocks("while x:", 19)),
    "withs": _view(_nested_blocks("with x:", 19)),
    "tries": _view(
        "\n".join(" " * (n + 4) + "try:" for n in range(18))
        + "\n"
        + " " * 22
        + "x()\n"
        + "\n".join(" " * (n + 4) + f"except E{n}: y()" for n in reversed(range(18)))
    ),
    "elif chain": _view(
        "    if x == -1: r = 0\n"
        + "\n".join(f"    elif x == {n}: r = make_response('{n}')" for n in range(1000))
        + "\n    return r"
    ),
    "elif chain of other variables": _view(
        "    r = s = t = None\n    if x == -1: r = 0\n"
        + "\n".join(f"    elif y == {n}: {'rst'[n % 3]} = {n}; x = {n}" for n in range(1000))
        + "\n    return r or s"
    ),
    "huge numbers in tests": _view(
        f"    if x > {10**400}: r = 0\n    elif len(x) < {10**30}: r = 1\n"
        f"    elif x % {10**12} == 1: r = 2\n    return r"
    ),
    "match": _view(
        "    match x:\n"
        + "\n".join(f"        case {n}: r = make_response('{n}')" for n in range(500))
        + "\n    return r"
    ),
    "functions": "\n".join(" " * n + f"def f{n}():" for n in range(60))
    + "\n"
    + " " * 60
    + "return app",
    "classes": "\n".join(" " * n + f"class C{n}(app.x):" for n in range(60))
    + "\n"
    + " " * 60
    + "x = 1",
    "decorators": "\n".join(["@app.x"] * 200) + "\ndef f(): return app\n",
    "targets": _view(
        "    " + "".join(f"a{n} = " for n in range(500)) + "make_response('a')\n    return a1"
    ),
    "many names": _view(
        "\n".join(f"    a{n} = make_response('a')" for n in range(800)) + "\n    return a1"
    ),
    "conditions": _view(
        "\n".join(f"    if x{n % 30}: x = {n}" for n in range(300)) + "\n    return x"
    ),
    "long dict": _view("    return {" + ", ".join(f"'{n}': x" for n in range(3000)) + "}"),
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_and_wide_code_is_followed_or_left_out(name: str) -> None:
    text = DEEP[name]
    start = time.process_time()
    assert (_last_line(text), "RSP101") in _reports(text)
    assert time.process_time() - start < 5


def test_an_expression_a_thousand_deep() -> None:
    """Deeper than the parser goes, as a plugin may hand it over: the rest is still looked at."""
    whole = HEAD + _view("    return deep") + TAIL
    tree = ast.parse(whole)
    view = tree.body[2]
    assert isinstance(view, ast.FunctionDef)
    ending = view.body[0]
    assert isinstance(ending, ast.Return)
    for kind in ("call", "not", "lambda", "tuple"):
        deep: ast.expr = ast.copy_location(ast.Name("x", ast.Load()), ending)
        for _ in range(3_000):
            wrapped = {
                "call": ast.Call(deep, [], []),
                "not": ast.UnaryOp(ast.Not(), deep),
                "lambda": ast.Attribute(deep, "a", ast.Load()),
                "tuple": ast.Tuple([deep], ast.Load()),
            }[kind]
            deep = ast.copy_location(wrapped, ending)
        ending.value = deep
        found = check(tree, whole.splitlines(keepends=True), Config())
        assert {report.code for report in found} == {"RSP101"}
        _take_apart(deep)


def _take_apart(node: ast.AST) -> None:
    """Free a deep tree from the top: Python frees it by recursion."""
    stack = [node]
    while stack:
        one = stack.pop()
        stack.extend(ast.iter_child_nodes(one))
        for name in one._fields:
            setattr(one, name, None)


RECURSIVE = {
    "itself": "def f(n):\n    return make_response('a') if n else f(n - 1)\n",
    "in a circle": """
def f(n):
    return g(n)
def g(n):
    return h(n)
def h(n):
    return f(n) or 'a'
""",
    "without end": "def f(n):\n    return f(n)\n",
    "by a lambda": "f = lambda n: f(n - 1) if n else 'a'\n",
    "by a method": """
class C:
    def m(self, n):
        return self.m(n) if n else 'a'
def f(n):
    return C().m(n)
""",
    "by its argument": "def f(g):\n    return g(g)\n",
    "twice each": "".join(f"def f{n}(x):\n    return f{n + 1}(x), f{n + 1}(x)\n" for n in range(40))
    + "def f40(x):\n    return 'a'\ndef f(x):\n    return f0(x)\n",
    "with new arguments": """
def f(n):
    if n > 5: return 'a'
    return f(n + 1) or f((n, n))
""",
    "by a decorator": """
def f(g):
    def w(*a):
        return f(w)(*a)
    return w
@f
def k(): return app
""",
    "of classes": """
class A:
    x = 1
class B(A): pass
class A(B): pass
def f(n):
    return A().x
""",
    "of bases": """
for i in range(3):
    class A(globals().get('A', object)):
        pass
    class B(A): pass
    A = B
def f(n):
    try:
        raise A
    except B:
        return 'a'
""",
}


@pytest.mark.parametrize("name", RECURSIVE)
def test_recursion_comes_to_an_end(name: str) -> None:
    text = RECURSIVE[name] + _view("    response = f(x)\n    return response")
    start = time.process_time()
    assert (_last_line(text), "RSP101") in _reports(text)
    assert time.process_time() - start < 5


def test_a_recursive_helper_still_gives_what_it_gives() -> None:
    text = "def f(n):\n    if n:\n        return 'a'\n    return f(n - 1)\n" + _view(
        "    return f(x)"
    )
    (way,) = [o for r in _ends(text, "view") for o in r.outcomes]
    assert len(way.value.shapes) == 2
    assert not way.value.certain


@pytest.mark.parametrize("limit", [150, 250, 400])
def test_a_small_stack_is_enough_or_nothing_is_said(limit: int) -> None:
    """Whatever is left of Python's stack, no RecursionError comes out."""
    depth = len(_frames()) + limit
    before = sys.getrecursionlimit()
    texts = list(DEEP.values())
    trees = [ast.parse(HEAD + text + TAIL) for text in texts]
    sys.setrecursionlimit(depth)
    try:
        for tree in trees:
            analyse(tree, [], Config())
    finally:
        sys.setrecursionlimit(before)


def _frames() -> list[object]:
    frame = sys._getframe()
    found: list[object] = []
    while frame is not None:
        found.append(frame)
        frame = frame.f_back  # type: ignore[assignment]
    return found


def test_generated_code_is_clean_and_as_long_as_asked_for() -> None:
    text = growth.generate(1_000)
    assert 950 < text.count("\n") < 1_050
    assert check(ast.parse(text), text.splitlines(keepends=True), Config()) == ()


@pytest.mark.slow
def test_a_file_of_100_000_lines() -> None:
    text = growth.generate(100_000) + TAIL
    found = check(ast.parse(text), text.splitlines(keepends=True), Config())
    assert [report.code for report in found] == ["RSP101"]


def _handlers(count: int) -> str:
    return "".join(
        f"""
@app.route("/{n}")
def view_{n}():
    response = make_response(render_template("{n}.html"))
    if request.args:
        response.status_code = 404
    return response
"""
        for n in range(count)
    )


def _ways(count: int) -> str:
    cases = "\n".join(f"        case {n}: r = make_response('{n}')" for n in range(count))
    return _view(f"    match x:\n{cases}\n        case _: r = make_response('')\n    return r")


def _elifs(count: int) -> str:
    """Each `elif` is an `if` inside the one before: nesting as deep as the chain is long."""
    chain = "\n".join(f"    elif x == {n}: r = make_response('{n}')" for n in range(count))
    return _view(f"    if x: r = make_response()\n{chain}\n    else: r = 'a'\n    return r")


GIANTS = {"handlers": (_handlers, 5_000), "ways": (_ways, 500), "nesting": (_elifs, 1_000)}


@pytest.mark.slow
@pytest.mark.parametrize("name", GIANTS)
def test_a_giant_takes_no_more_than_its_size(name: str) -> None:
    write, size = GIANTS[name]
    assert _reports(write(size)) == [(_last_line(write(size)), "RSP101")]
    half, whole = (growth.milliseconds(HEAD + write(count), 3) for count in (size // 2, size))
    print(f"{size} {name}: {half:.0f} ms for half, {whole:.0f} ms")
    assert whole < 3 * half
