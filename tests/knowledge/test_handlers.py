"""Registrations: every method is there, and gives its function the role that is said."""

from __future__ import annotations

import inspect
from typing import Any

import flask
import pytest
from flask.views import MethodView, View
from knowledge.kinds import resolve

from flake8_flask_response.knowledge import handlers

#: Gone with Flask 2.3.
OLD = {"before_app_first_request", "before_first_request"}


def decorate(owner: Any, name: str, function: Any) -> None:
    """Register ``function`` with the decorator ``name``."""
    arguments: tuple[object, ...] = ("/x",)
    if name in {"errorhandler", "app_errorhandler"}:
        arguments = (404,)
    if name == "endpoint":
        arguments = ("x",)
    register = getattr(owner, name)
    register(*arguments)(function) if name in handlers.WITH_ARGUMENTS else register(function)


def owner_of(name: str) -> tuple[flask.Flask, Any]:
    """An app, and the app or blueprint that has the method."""
    app = flask.Flask("a")
    return app, (app if hasattr(app, name) else flask.Blueprint("b", "b"))


def ask(name: str, function: Any) -> tuple[int, str]:
    """Status and text of GET /x (a 404 for error handlers) with ``function`` registered."""
    app, owner = owner_of(name)
    if handlers.ROLES[name] != "view":
        app.add_url_rule("/x", "ok", lambda: "view")
    if name == "endpoint":
        app.url_map.add(app.url_rule_class("/x", endpoint="x"))
    decorate(owner, name, function)
    if owner is not app:
        app.register_blueprint(owner)
    method = handlers.DEFAULT_METHODS.get(name, ("GET",))[0]
    path = "/nowhere" if handlers.ROLES[name] == "errorhandler" else "/x"
    response = app.test_client().open(path, method=method)
    return response.status_code, response.get_data(as_text=True)


@pytest.mark.parametrize("name", sorted(handlers.ROLES.keys() - OLD))
def test_the_role_decides_what_becomes_of_the_result(name: str) -> None:
    role = handlers.ROLES[name]

    def function(*args: object, **kwargs: object) -> Any:
        calls.append(len(args))
        if role == "after_request":
            return flask.Response("mine")
        return {} if "context_processor" in name else "mine"

    calls: list[int] = []
    _, text = ask(name, function)
    assert (text == "mine") is (role in handlers.RETURN_IS_CONVERTED | {"after_request"})
    if role in handlers.ARGUMENTS and calls:
        assert calls[0] == handlers.ARGUMENTS[role]


@pytest.mark.parametrize(
    "name",
    sorted(n for n, role in handlers.ROLES.items() if role != "other" and n not in OLD),
)
def test_where_none_is_right(name: str) -> None:
    role = handlers.ROLES[name]
    if role in handlers.NONE_IS_RIGHT:
        assert ask(name, lambda *args: None) == (200, "view")
    elif role == "after_request":
        with pytest.raises(TypeError, match="'NoneType' object is not callable"):
            ask(name, lambda *args: None)
    else:
        assert ask(name, lambda *args: None)[0] == 500


@pytest.mark.parametrize("name", sorted(handlers.ROLES.keys() - OLD))
def test_decorators_with_arguments(name: str) -> None:
    register = getattr(owner_of(name)[1], name)
    needs = not next(iter(inspect.signature(register).parameters)).startswith(("f", "name"))
    assert needs is (name in handlers.WITH_ARGUMENTS)


def test_every_setup_method_of_flask_has_a_role() -> None:
    known = {*handlers.ROLES, *handlers.CALLS, "register_blueprint", "run", "init_app"}
    for owner in (flask.Flask, flask.Blueprint):
        found = {
            name
            for name, value in inspect.getmembers(owner, inspect.isfunction)
            if name.startswith(
                ("after_", "app_", "before_", "teardown_", "template_", "url_", "error", "add_")
            )
            and name not in {"app_context", "url_for"}
        }
        assert found <= known, owner


@pytest.mark.parametrize("call", sorted(handlers.CALL_ARGUMENT))
def test_place_of_the_function_in_a_call(call: str) -> None:
    position, keyword = handlers.CALL_ARGUMENT[call]
    for owner in (flask.Flask("a"), flask.Blueprint("b", "b")):
        assert list(inspect.signature(getattr(owner, call)).parameters)[position] == keyword


@pytest.mark.parametrize("name", sorted(handlers.DEFAULT_METHODS))
def test_default_methods(name: str) -> None:
    app = flask.Flask("a")
    if name == "add_url_rule":
        app.add_url_rule("/x", view_func=lambda: "", endpoint="x")
    else:
        getattr(app, name)("/x", endpoint="x")(lambda: "")
    (rule,) = app.url_map.iter_rules("x")
    expected = set(handlers.DEFAULT_METHODS[name])
    added = {m for m, when in handlers.ADDED_METHODS.items() if when == "*" or when in expected}
    assert rule.methods == expected | added


def test_method_view_methods() -> None:
    for name in handlers.METHOD_VIEW_METHODS:
        cls = type("V", (MethodView,), {name: lambda self: ""})
        assert cls.methods == {name.upper()}
    assert type("V", (MethodView,), {"link": lambda self: ""}).methods is None
    assert hasattr(View, handlers.VIEW_METHOD)


def test_classes() -> None:
    for names, base in (
        (handlers.APP_CLASSES, flask.Flask),
        (handlers.BLUEPRINT_CLASSES, flask.Blueprint),
        (handlers.VIEW_CLASSES, View),
        (handlers.METHOD_VIEW_CLASSES, MethodView),
    ):
        for name in names:
            assert issubclass(resolve(name), base)


def test_after_this_request() -> None:
    app = flask.Flask("a")

    @app.route("/")
    def view() -> str:
        for name in handlers.FUNCTIONS:
            resolve(name)(lambda response: flask.Response("mine"))
        return "view"

    assert set(handlers.FUNCTIONS.values()) == {"after_request"}
    assert app.test_client().get("/").text == "mine"
