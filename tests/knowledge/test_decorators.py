"""Decorators: installed ones are run, and the tables fit together.

Packages that are not installed are left out of the first two tests; their wrappers were read.
"""

from __future__ import annotations

import functools
import importlib.util
from typing import Any

import flask
import pytest
from knowledge.kinds import resolve

from flake8_flask_response.knowledge import decorators as known


def installed(name: str) -> bool:
    return importlib.util.find_spec(name.partition(".")[0]) is not None


def present(names: frozenset[str]) -> list[str]:
    """Those of the names that this Python and its packages have."""
    found = []
    for name in sorted(names):
        if installed(name):
            try:
                resolve(name)
            except (AttributeError, ImportError):
                # Newer than the oldest Python that is supported, or an optional extra.
                assert name.startswith(("typing.", "warnings.", "typing_extensions."))
                continue
            found.append(name)
    return found


@pytest.mark.parametrize(
    "name", [n for n in present(known.TRANSPARENT) if not n.startswith(("flask_", "webargs."))]
)
def test_library_decorators_hand_on_the_value(name: str) -> None:
    decorate = resolve(name)
    if name.endswith(".deprecated"):
        decorate = decorate("old", category=None)
    value = object()

    def function() -> object:
        return value

    with flask.Flask("a").test_request_context():
        wrapped = decorate(function)
        if isinstance(wrapped, (classmethod, staticmethod)):
            wrapped = wrapped.__func__
        assert wrapped() is value


def login_app(above: bool) -> Any:
    """A client of an app with one page behind ``login_required``, below or above the route."""
    flask_login = pytest.importorskip("flask_login")
    app = flask.Flask("a")
    app.secret_key = "k"
    manager = flask_login.LoginManager(app)
    manager.request_loader(
        lambda request: flask_login.UserMixin() if "token" in request.args else None
    )

    def page() -> tuple[dict[str, int], int]:
        return {"a": 1}, 201

    if above:
        flask_login.login_required(app.route("/")(page))
    else:
        app.route("/")(flask_login.login_required(page))
    return app.test_client()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_guard_hands_on_the_value_below_the_route() -> None:
    client = login_app(above=False)
    assert client.get("/").status_code == 401
    assert client.get("/?token=1").status_code == 201
    assert client.get("/?token=1").get_json() == {"a": 1}


def test_a_guard_above_the_route_guards_nothing() -> None:
    assert "flask_login.login_required" in known.GUARDS
    assert login_app(above=True).get("/").status_code == 201


def test_wraps_alone_is_no_decorator_of_a_view() -> None:
    """``functools.wraps(view)`` gives a decorator of the wrapper: it must not be in the table."""
    assert isinstance(functools.wraps(len), functools.partial)
    assert "functools.wraps" not in known.TRANSPARENT


def test_tables_fit_together() -> None:
    assert known.REGISTERING <= known.TRANSPARENT
    assert known.GUARDS <= known.TRANSPARENT | known.MAKES_RESPONSE
    assert not known.GUARDS & known.REGISTERING
    assert not known.MAKES_RESPONSE & known.TRANSPARENT
    assert known.REGISTERING_ATTRIBUTES <= known.TRANSPARENT_ATTRIBUTES
    for owner, methods in known.REGISTERING_METHODS.items():
        assert methods <= known.TRANSPARENT_METHODS[owner]
    for owner, methods in known.GUARD_METHODS.items():
        assert methods
        assert methods <= known.TRANSPARENT_METHODS[owner]
        assert not methods & known.REGISTERING_METHODS.get(owner, frozenset())
    every = {method for methods in known.TRANSPARENT_METHODS.values() for method in methods}
    assert {method for _, method in known.TRANSPARENT_ATTRIBUTES} <= every
    assert set(known.OBJECT_MAKERS.values()) <= known.TRANSPARENT_METHODS.keys()


def test_limits_are_guards_and_exemptions_are_not() -> None:
    assert ("limiter", "limit") in known.GUARD_ATTRIBUTES
    assert ("cache", "cached") in known.GUARD_ATTRIBUTES
    assert ("csrf", "exempt") not in known.GUARD_ATTRIBUTES
    assert ("limiter", "exempt") not in known.GUARD_ATTRIBUTES


@pytest.mark.parametrize("owner", ["Api", "Namespace"])
def test_documenting_decorators_give_the_same_function_back(owner: str) -> None:
    restx = pytest.importorskip("flask_restx")
    made = restx.Api() if owner == "Api" else restx.Namespace("a")
    arguments: dict[str, tuple[object, ...]] = {
        "doc": ("a",),
        "expect": (),
        "header": ("X-A", "a"),
        "param": ("a",),
        "produces": (["text/csv"],),
        "response": (404, "a"),
        "vendor": ({"a": 1},),
    }

    for name in known.REGISTERING_METHODS[f"flask_restx.{owner}"]:

        def get() -> None: ...

        method = getattr(made, name)
        decorator = method(*arguments[name]) if name in arguments else method
        assert decorator(get) is get
