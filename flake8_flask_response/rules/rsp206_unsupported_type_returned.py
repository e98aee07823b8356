"""A view function returns a number, a set or another value that Flask can't send

A view function can return text, bytes, a dict, a list, a generator of text or a response object. It
can also return a tuple of such a body and a status code. It can't return a number, True, a date or
an object of your own class: Flask raises TypeError. Braces without colons make a set, and Flask
can't send a set either. Choose what the browser should get. str() makes text. list() and sorted()
make a list, which Flask sends as JSON.

Wrong::

    from flask import Flask

    app = Flask(__name__)
    MESSAGES = ["Hi", "Hello", "Bye"]


    @app.get("/count")
    def count():
        return len(MESSAGES)  # RSP206


    @app.get("/tags")
    def tags():
        return {"python", "flask"}  # RSP206

    # GET /count -> TypeError: The view function did not return a valid response. The return ty...
    # GET /tags -> TypeError: The view function did not return a valid response. The return ty...

Right::

    from flask import Flask

    app = Flask(__name__)
    MESSAGES = ["Hi", "Hello", "Bye"]


    @app.get("/count")
    def count():
        return str(len(MESSAGES))


    @app.get("/tags")
    def tags():
        return sorted({"python", "flask"})

    # GET /count -> 200, body: 3
    # GET /tags -> 200, body: ["flask","python"]

Quiet on: The rule reports nothing for HTTPException, because Flask sends it as an error page. An
object with `__call__` is left alone, because Flask runs it as a WSGI application. Iterators and
every kind of dict are right. An app with its own make_response() may accept more.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP204, RSP207, RSP704

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from http import HTTPStatus

from flake8_flask_response.analysis.domain.classes import columns_of, dump_of, is_member
from flake8_flask_response.analysis.domain.values import (
    LocalInstance,
    Missing,
    NamedTuple,
    Shape,
    Tuple,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import (
    becomes_json,
    bodies,
    found_ways,
    is_plain_object,
    is_unsupported,
    makes_own_json,
    must_answer,
)
from flake8_flask_response.analysis.syntax.places import only_assignment
from flake8_flask_response.analysis.syntax.units import ClassUnit, bound_in
from flake8_flask_response.cures import Cure, Spell, code, in_this_file, placed, then
from flake8_flask_response.cures.tuples import fields_as_json
from flake8_flask_response.edits import AddBefore, Replace, safe, unsafe
from flake8_flask_response.knowledge.returning import UNSUPPORTED, is_exception
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import inside, kind, on_line, quoted, source, variable

_SECRET = ("pass", "secret", "token", "hash", "key")
_MOST_ATTRIBUTES = 4
_LIST = "send it as a list"
_TITLES = {
    "str": "send it as text",
    "list": _LIST,
    "sorted": _LIST,
    "dict": "send it as a dict",
}


class UnsupportedTypeReturned(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP402", "RSP403"})
    no_fix = "None if the value is made in another function, as a tuple with its status."

    def check(self, event: Returned) -> Iterator[Finding]:
        in_json = becomes_json(event.role)
        if not must_answer(event.role) and not in_json:
            return
        is_wrong = is_plain_object if in_json else is_unsupported
        for way in found_ways(event):
            sent = [s for s in bodies(way.value) if not isinstance(s, Missing)]
            wrong = [s for s in sent if is_wrong(s)]
            if wrong and all(s in wrong or is_none(s) for s in sent):
                if in_json and makes_own_json(event):
                    return
                yield _finding(event, way, wrong)
                return
            here = [s for s in wrong if _is_assigned(s, way.node, event)]
            if here and not any(map(is_none, sent)):
                yield _finding(event, way, here, "can be")
                return


def _is_assigned(shape: Shape, node: ast.AST, event: Returned) -> bool:
    """Whether the function itself puts it into the variable that is returned, on some path."""
    first = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else node
    unit, made = event.function, shape.origin
    if unit is None or made is None or not isinstance(first, ast.Name):
        return False
    return any(
        isinstance(one, ast.Assign | ast.AnnAssign)
        and one.value is not None
        and first.id in bound_in([one])
        and inside(made, one.value)
        for one in unit.own
    )


def _finding(event: Returned, way: Outcome, wrong: list[Shape], verb: str = "is") -> Finding:
    whole = _written(way)
    node = whole.elts[0] if isinstance(whole, ast.Tuple) and whole.elts else whole
    words = " or ".join(dict.fromkeys(_called(s) for s in wrong))
    if isinstance(node, ast.Constant):
        begin = f"{source(node)} {verb} {words}"
    else:
        begin = f"{quoted(node)} {verb} {words}"
        begin = begin if source(node) != "..." else f"this {verb} {words}"
    if isinstance(way.value.single, NamedTuple):
        begin = f"the first item of this named tuple is {words}"
        cure, fix = fields_as_json(way.node)
        return Finding(way.node, f"{begin}, and Flask can't send that; {cure}", fix)
    fault = f"{begin}, and Flask can't send that"
    if not isinstance(whole, ast.expr) or not isinstance(node, ast.expr):
        return Finding(way.node, fault)
    cure, fix = _Cures(event, way, whole, node).of(wrong[0])
    return Finding(way.node, f"{fault}; {cure}", fix)


def _written(way: Outcome) -> ast.AST:
    """What is returned: the tuple itself where a variable holds one."""
    only = way.value.single
    made = only.origin if isinstance(only, Tuple) else None
    return made if isinstance(made, ast.Tuple) else way.node


def _called(shape: Shape) -> str:
    name = kind_of(shape)
    if is_exception(name):
        return "an exception"
    if name.endswith(".Response"):
        return f"a response of {name.partition('.')[0]}"
    return "an HTTP status" if name == "http.HTTPStatus" else kind(shape)


class _Cures:
    """What to write for one value `node`, which is all of `whole` or the body in it."""

    def __init__(self, event: Returned, way: Outcome, whole: ast.expr, node: ast.expr) -> None:
        self.event, self.way, self.whole, self.node = event, way, whole, node

    def of(self, shape: Shape) -> Cure:
        """The cure for a value of that shape."""
        name = kind_of(shape)
        if name.endswith(".Response"):
            return self._named("reply", self._of_upstream, "send its content and status")
        if isinstance(shape, LocalInstance):
            return self._of_own(shape.unit)
        if is_exception(name):
            role = self.event.role
            number = 500 if role is not None and role.name == "errorhandler" else 400
            return self._with_status(lambda spell: f"str({spell(self.node)})", number)
        status = _status_of(name, self.node)
        if status is not None and self.node is self.whole:
            text = f'"{status.phrase}"' if status != HTTPStatus.NO_CONTENT else '""'
            title = f"answer with {status.value}"
            words, fix = self._changed(lambda spell: f"{text}, {spell(self.node)}", title)
            return f"if it is the status, {words}" if name == "int" else words, fix
        return self._converted(name)

    def _converted(self, name: str) -> Cure:
        function = UNSUPPORTED[name].removeprefix("return ").partition("(")[0]
        if name == "http.HTTPStatus":
            function = "str"
        if function == "list" and self._is_of_texts():
            function = "sorted"
        known = function.isidentifier() and function != "jsonify"
        called = function if known else imported("flask.jsonify")

        def converted(spell: Spell) -> str:
            return f"{called}({spell(self.node)})"

        words, fix = self._changed(converted, _TITLES.get(function, "send it as JSON"))
        return f"put {called}() around it" if code(self.node) == "..." else words, fix

    def _of_own(self, unit: ClassUnit) -> Cure:
        if is_member(unit):
            return self._changed(lambda spell: f"{spell(self.node)}.value", "send its value")
        method = dump_of(unit)
        decorators = [ast.unparse(d) for d in unit.node.decorator_list]
        fields = {*unit.instance_attributes, *columns_of(unit)}
        shown = [a for a in sorted(fields) if _may_be_shown(a)]
        if method:
            return self._changed(
                lambda spell: f"{spell(self.node)}.{method}()", f"send what {method}() returns"
            )
        if any("dataclass" in one for one in decorators):
            jsonify = imported("flask.jsonify")
            return self._changed(lambda spell: f"{jsonify}({spell(self.node)})", "send it as JSON")
        if "__str__" in unit.declared or not 0 < len(shown) <= _MOST_ATTRIBUTES:
            return self._changed(lambda spell: f"str({spell(self.node)})", "send it as text")

        def as_dict(text: str) -> str:
            pairs = [f'"{one}": {text}.{one}' for one in shown]
            return f"{{{', '.join(pairs)}}}"

        return self._named(unit.name.lower(), as_dict, "send its attributes as JSON")

    def _of_upstream(self, text: str) -> str:
        content = f"{text}.content"
        return f"{content}, {text}.status_code" if self.node is self.whole else content

    def _with_status(self, body: Callable[[Spell], str], status: int) -> Cure:
        title = f"send its text with status {status}"
        if self.node is not self.whole:
            return self._changed(body, "send its text")
        return self._changed(lambda spell: f"{body(spell)}, {status}", title)

    def _named(self, wanted: str, made: Callable[[str], str], title: str) -> Cure:
        """The cure that uses the value several times, so that it needs a name."""
        if variable(self.node):
            return self._changed(lambda spell: made(spell(self.node)), title)
        name = new_name(wanted)
        items = self.whole.elts[1:] if isinstance(self.whole, ast.Tuple) else []
        parts = ", ".join([made(name), *map(code, items)])
        words = f"write: {then(f'{name} = {code(self.node)}', f'return {parts}')}"
        first = AddBefore(self.node, f"{name} = {text_of(self.node)}")
        return words, unsafe(title, first, Replace(self.node, made(name)))

    def _changed(self, made: Callable[[Spell], str], title: str) -> Cure:
        """The cure that writes something else in the value's place."""
        items = self.whole.elts[1:] if isinstance(self.whole, ast.Tuple) else []
        text = ", ".join([made(code), *map(code, items)])
        if self.whole is not self.way.node:
            words = f"write {on_line(self.whole)}: {text}"
        else:
            words = placed(self.event.function, self.whole, text)
        if not in_this_file(self.whole):
            return words, None
        edit = Replace(self.node, made(text_of))
        certain = title == _LIST and self.whole is self.way.node
        return words, safe(title, edit) if certain else unsafe(title, edit)

    def _is_of_texts(self) -> bool:
        """Whether it is a set of texts as it is written, which can be sorted."""
        node: ast.AST = self.node
        if isinstance(node, ast.Name):
            assigned = only_assignment(self.event.function, node.id)
            node = assigned.value if assigned is not None else node
        return isinstance(node, ast.Set) and all(
            isinstance(one, ast.Constant) and isinstance(one.value, str) for one in node.elts
        )


def _may_be_shown(attribute: str) -> bool:
    return (
        attribute.isascii()
        and not attribute.startswith("_")
        and not any(word in attribute.lower() for word in _SECRET)
    )


def _status_of(kind_name: str, node: ast.expr) -> HTTPStatus | None:
    """The status that a value was meant as: a number such as 404, or HTTPStatus.NOT_FOUND."""
    if kind_name == "http.HTTPStatus" and isinstance(node, ast.Attribute):
        return HTTPStatus.__members__.get(node.attr)
    number = node.value if isinstance(node, ast.Constant) else None
    if not isinstance(number, int) or not 200 <= number < 600:
        return None
    return next((status for status in HTTPStatus if status.value == number), None)
