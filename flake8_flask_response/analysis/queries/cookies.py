"""Calls of set_cookie and delete_cookie, read by Werkzeug's signatures.

Source of the parameters: `knowledge.signatures`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.knowledge.signatures import SIGNATURES, Signature

from ..domain.state import ResponseState
from ..domain.values import UNKNOWN, Const, Value, value

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable

    from ..events.model import Call

_METHODS: Final = {
    "response.set_cookie": "set_cookie",
    "response.delete_cookie": "delete_cookie",
}


@dataclass(frozen=True, slots=True)
class CookieCall:
    """One call of `method`, which is "set_cookie" or "delete_cookie"."""

    event: Call
    method: str
    signature: Signature

    def given(self, name: str) -> Value | None:
        """What is passed for a parameter, None where it is certainly left out.

        UNKNOWN where it may come with `*args` or `**kwargs`.
        """
        found = self.event.argument(self.position(name), name)
        if found is not None:
            return found
        return UNKNOWN if self.event.starred or self.event.double_starred else None

    def effective(self, name: str) -> Value:
        """What the parameter is, its default where it is left out."""
        found = self.given(name)
        return value(_constant(self.default(name))) if found is None else found

    def default(self, name: str) -> object:
        """The default of a parameter that has one."""
        return self.signature.defaults[self.position(name) - self.signature.required]

    def position(self, name: str) -> int:
        """The parameter's place, from 0."""
        return self.signature.parameters.index(name)

    def by_position(self, name: str) -> bool:
        """Whether the parameter is passed by its place."""
        return self.position(name) < len(self.event.args)

    def node(self, name: str) -> ast.expr:
        """The code of an argument; the whole call where it is unpacked or left out."""
        return self.event.argument_node(self.position(name), name) or self.event.call

    @property
    def deletes(self) -> bool:
        """Whether it takes the cookie away: delete_cookie, or an age or expiry in the past."""
        if self.method == "delete_cookie":
            return True
        return any(self._is_past(name) for name in ("max_age", "expires"))

    def _is_past(self, name: str) -> bool:
        given = self.given(name)
        if given is None:
            return False
        return given.some(lambda s: isinstance(s, Const) and s.type is int and s.value <= 0)


def cookie_call(event: Call) -> CookieCall | None:
    """The call as one of Werkzeug's own two methods, None where it is another or overridden."""
    method = _METHODS.get(event.callee)
    if method is None or not event.states:
        return None
    if any(isinstance(s, ResponseState) and s.cls not in RESPONSE_CLASSES for s in event.states):
        return None
    return CookieCall(event, method, SIGNATURES[f"flask.Response.{method}"])


def _constant(what: object) -> Const:
    return Const(what, type(what))


def made_for(calls: Iterable[Call], key: str) -> tuple[str, str] | None:
    """Path and domain for which the calls of set_cookie() set a cookie; None if not for one."""
    found: set[tuple[str | None, str | None]] = set()
    for cookie in filter(None, map(cookie_call, calls)):
        name = cookie.given("key")
        if not cookie.deletes and (name is None or literal(name) in (key, None)):
            found.add((literal(cookie.effective("path")), literal(cookie.effective("domain"))))
    path, domain = found.pop() if len(found) == 1 else (None, None)
    return (path, domain) if path is not None and domain is not None else None


def literal(what: Value) -> str | None:
    """The literal text, "" for None, None where it is not one literal."""
    shape = what.single
    if not isinstance(shape, Const):
        return None
    return "" if shape.value is None else str(shape.value)
