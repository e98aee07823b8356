"""The words of the grammar: expressions that make, customise and return responses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

T = TypeVar("T")


class Chooser(Protocol):
    """Gives numbers below a bound; 0 is the simplest."""

    def below(self, bound: int) -> int: ...


STATUSES = (404, 201, 403, 400, 202, 409, 410, 422, 503)
TEXTS = (
    '"text"',
    'render_template_string("page")',
    'f"hi {1}"',
    '"a".upper()',
    '"-".join(["a", "b"])',
    '"<p>%s</p>" % "x"',
    '"a {}".format(1)',
    'b"bytes"',
    "str(5)",
)
RESPONSE = "response"


@dataclass
class Scope:
    """What a function that is being written may use: `names` are definitely bound, with kinds."""

    role: str
    names: dict[str, str] = field(default_factory=dict)
    depth: int = 0
    loop: bool = False
    asks: bool = True
    name: str = ""


@dataclass
class Phrases:
    """Writes expressions and simple statements, by what a chooser says."""

    chooser: Chooser
    lines: list[str] = field(default_factory=list)
    count: int = 0
    keys: int = 0
    helpers: list[tuple[str, str]] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)

    # -- choosing

    def pick(self, items: Sequence[T]) -> T:
        return items[self.chooser.below(len(items))]

    def odds(self, percent: int) -> bool:
        """True that often; what hypothesis shrinks to is False."""
        return self.chooser.below(100) >= 100 - percent

    def weighted(self, table: Sequence[tuple[int, T]]) -> T:
        at = self.chooser.below(sum(weight for weight, _ in table))
        for weight, item in table:
            if at < weight:
                return item
            at -= weight
        raise AssertionError

    def number(self) -> int:
        self.count += 1
        return self.count

    def header(self) -> str:
        return f"X-{self.number()}"

    def status(self) -> str:
        code = self.pick(STATUSES)
        return self.weighted(((8, str(code)), (1, f"HTTPStatus({code})"), (1, f'"{code} Own"')))

    def write(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    # -- expressions

    def condition(self, scope: Scope) -> str:
        if self.flags and self.odds(15):
            return self.pick(self.flags)
        self.keys += 1
        key = f"q{self.keys}"
        forms = (
            f'request.args.get("{key}")',
            f'"{key}" in request.args',
            f'request.args.get("{key}") == "1"',
            f'not request.args.get("{key}")',
            f'request.args.get("{key}") is None',
            f'"{key}" not in request.args',
        )
        return self.pick(forms)

    def text(self) -> str:
        return self.pick(TEXTS)

    def data(self) -> str:
        return self.pick(('{"a": 1}', "dict(a=1)", "[1, 2]", '["a"]', "{}"))

    def headers(self) -> str:
        name = self.header()
        return self.pick(
            (f'{{"{name}": "v"}}', f'[("{name}", "v")]', f'Headers({{"{name}": "v"}})')
        )

    def body(self, scope: Scope) -> str:
        """A right body."""
        table: list[tuple[int, Callable[[], str]]] = [
            (6, self.text),
            (2, self.data),
            (1, lambda: "jsonify(a=1)"),
            (1, lambda: 'redirect("/there")'),
        ]
        return self.weighted(table)()

    def new_response(self, scope: Scope) -> str:
        """An expression that makes a response."""
        forms: list[tuple[int, Callable[[], str]]] = [
            (8, lambda: f"make_response({self.body(scope)})"),
            (2, lambda: f"make_response({self.text()}, {self.status()})"),
            (2, lambda: f"make_response({self.text()}, {self.headers()})"),
            (1, lambda: f"make_response({self.text()}, {self.status()}, {self.headers()})"),
            (1, lambda: f"make_response(({self.text()}, {self.status()}))"),
            (1, lambda: "make_response()"),
            (3, lambda: f"Response({self.text()})"),
            (1, lambda: f"Response({self.text()}, status={self.status()})"),
            (1, lambda: f"Response({self.text()}, {self.status()}, {self.headers()})"),
            (1, lambda: 'Response(response="x", mimetype="text/plain")'),
            (3, lambda: "jsonify(a=1)"),
            (1, lambda: 'jsonify({"a": 1})'),
            (1, lambda: "jsonify([1, 2])"),
            (2, lambda: 'redirect("/there")'),
            (1, lambda: 'redirect("/there", code=303)'),
            (1, lambda: 'redirect(url_for("static", filename="x"), 301)'),
            (1, lambda: f"app.make_response({self.text()})"),
            (1, lambda: f"current_app.make_response(({self.text()}, {self.status()}))"),
            (1, lambda: f"app.response_class({self.text()})"),
            (1, lambda: f"current_app.response_class({self.text()}, {self.status()})"),
        ]
        calls = [name for name, kind in self.helpers if kind == "makes"]
        if calls:
            forms.append((6, lambda: f"{self.pick(calls)}()"))
        return self.weighted(forms)()

    def value(self, scope: Scope) -> tuple[str, str]:
        """An expression and its kind; mostly a response."""
        forms: list[tuple[int, str, Callable[[], str]]] = [
            (14, RESPONSE, lambda: self.new_response(scope)),
            (3, "text", self.text),
            (1, "data", self.data),
            (1, "tuple", lambda: self.returned_tuple(scope)),
            (1, "json", lambda: 'json.dumps({"a": 1})'),
        ]
        kind, make = self.weighted([(w, (k, m)) for w, k, m in forms])
        return make(), kind

    def known(self, scope: Scope, *kinds: str) -> list[str]:
        return [name for name, kind in scope.names.items() if kind in kinds]

    def returned_tuple(self, scope: Scope) -> str:
        responses = self.known(scope, RESPONSE)
        body = self.pick(responses) if responses and self.odds(40) else self.body(scope)
        forms: list[tuple[int, Callable[[], str]]] = [
            (8, lambda: f"{body}, {self.status()}"),
            (4, lambda: f"{body}, {self.headers()}"),
            (3, lambda: f"{body}, {self.status()}, {self.headers()}"),
            (1, lambda: f'{self.status()}, "text"'),
            (1, lambda: f"{body}, {self.headers()}, {self.status()}"),
            (1, lambda: f"{body},"),
            (1, lambda: f'{body}, {self.status()}, "text/plain"'),
            (1, lambda: f"None, {self.status()}"),
            (1, lambda: f'{body}, "not found"'),
            (1, lambda: f"({body}, {self.status()}), {self.headers()}"),
        ]
        return self.weighted(forms)()

    def customise(self, name: str) -> str:
        """A statement that sets a header, a cookie, a status or a type, by any right means."""
        n = self.number()
        forms = (
            (6, f'{name}.headers["X-{n}"] = "v"'),
            (1, f'{name}.headers.add("X-{n}", "v")'),
            (1, f'{name}.headers.set("X-{n}", "v")'),
            (1, f'{name}.headers.setdefault("X-{n}", "v")'),
            (1, f'{name}.headers.update({{"X-{n}": "v"}})'),
            (1, f'{name}.headers.extend({{"X-{n}": "v"}})'),
            (5, f'{name}.set_cookie("c{n}", "v")'),
            (1, f'{name}.set_cookie("c{n}", value="v", max_age=60, httponly=True)'),
            (1, f'{name}.delete_cookie("c{n}")'),
            (4, f"{name}.status_code = {self.pick(STATUSES)}"),
            (1, f'{name}.status = "{self.pick(STATUSES)} Own"'),
            (1, f"{name}.status = {self.pick(STATUSES)}"),
            (1, f'{name}.mimetype = "text/plain"'),
            (1, f'{name}.content_type = "text/plain"'),
            (1, f"{name}.cache_control.max_age = {n}"),
            (1, f'{name}.set_etag("e{n}")'),
            (1, f'{name}.vary.add("X-{n}")'),
            (1, f'{name}.data = "new"'),
            (1, f'{name}.set_data("new")'),
        )
        return self.weighted(forms)

    def customise_any(self, name: str) -> str:
        """The same for a response of which only Flask knows where it comes from."""
        n = self.number()
        forms = (
            f'{name}.headers["X-{n}"] = "v"',
            f'{name}.set_cookie("c{n}", "v")',
            f'{name}.headers.add("X-{n}", "v")',
            f"{name}.cache_control.max_age = {n}",
        )
        return self.pick(forms)

    def misuse(self, name: str) -> str:
        """A statement that is wrong on a response, too."""
        n = self.number()
        forms = (
            f'{name}.cookies["c{n}"] = "v"',
            f'{name}.headers.append("X-{n}", "v")',
            f'{name}.headers("X-{n}", "v")',
            f"{name}.status_code(404)",
            f'{name}.header["X-{n}"] = "v"',
            f'{name}.set_header("X-{n}", "v")',
            f"{name}.statuscode = 404",
            f'{name}.set_cookie("c{n}", {n})',
            f'{name}.set_cookie("c{n}", "v", samesite="no")',
            f'{name}.set_cookie("c{n}", "v", max_age="60")',
            f'{name}.set_cookie("c{n}", "v", http_only=True)',
            f'{name}.data = {{"a": 1}}',
            f'{name}.headers = {{"X-{n}": "v"}}',
            f'{name}.headers["X-{n}"] = None',
            f"{name}.status_code = None",
            f'{name}.status = "Not Found"',
            f'request.cookies["c{n}"] = "v"',
            f'request.headers["X-{n}"] = "v"',
            f'{name} = {name}.set_cookie("c{n}", "v")',
            f'{name} = {name}.headers.update({{"X-{n}": "v"}})',
            f'{name}.headers["Set-Cookie"] = "c{n}=v"',
            f'{name}.headers["Location"] = "/there"',
            f"{name}.status_code == 404",
        )
        return self.pick(forms)
