"""Functions of extensions, called where the extension is installed."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from typing import Any

import flask
import pytest
from knowledge.kinds import is_kind

from flake8_flask_response.knowledge.decorators import (
    HANDED_OVER,
    MARSHALLERS,
    MARSHALS,
    OBJECT_MAKERS,
    TRANSPARENT_METHODS,
)
from flake8_flask_response.knowledge.extensions import (
    EXTENSION_RETURNS,
    REFUSAL_ARGUMENTS,
    RESPONSE_CHANGERS,
)
from flake8_flask_response.knowledge.functions import RETURNS


def set_up() -> flask.Flask:
    app = flask.Flask("a")
    app.secret_key = "a secret that is long enough for HS256"
    app.config["JWT_TOKEN_LOCATION"] = ["headers", "cookies"]
    return app


def call_login(name: str) -> Any:
    flask_login = pytest.importorskip("flask_login")
    app = set_up()
    flask_login.LoginManager(app).user_loader(lambda key: None)
    user = flask_login.UserMixin()
    user.id = "1"
    with app.test_request_context():
        arguments = (user,) if name == "login_user" else ()
        return getattr(flask_login, name)(*arguments)


def call_jwt(name: str) -> Any:
    jwt = pytest.importorskip("flask_jwt_extended")
    app = set_up()
    jwt.JWTManager(app)
    with app.test_request_context():
        token = jwt.create_access_token("1")
        arguments = {"create_access_token": ("1",), "create_refresh_token": ("1",), "get_jwt": ()}
        encoded = jwt.create_access_token("1", additional_claims={"csrf": "x"})
        if name == "get_jwt":
            jwt.verify_jwt_in_request(optional=True)
        if name in {n.partition(".")[2] for n in RESPONSE_CHANGERS}:
            return call_changer(getattr(jwt, name), token)
        return getattr(jwt, name)(*arguments.get(name, (encoded,)))


def call_changer(change: Callable[..., Any], token: str) -> Any:
    """Also checks that the response has a cookie afterwards, set or deleted."""
    response = flask.make_response("x")
    arguments = () if change.__name__.startswith("unset") else (token,)
    result = change(response, *arguments)
    assert "Set-Cookie" in response.headers
    return result


def call_wtf(name: str) -> Any:
    csrf = pytest.importorskip("flask_wtf.csrf")
    with set_up().test_request_context():
        return getattr(csrf, name)()


def call_babel(name: str) -> Any:
    babel = pytest.importorskip("flask_babel")
    app = set_up()
    babel.Babel(app)
    arguments = {"gettext": ("a",), "ngettext": ("a", "b", 1), "pgettext": ("c", "a")}
    with app.test_request_context():
        return getattr(babel, name)(*arguments.get(name, ("c", "a", "b", 1)))


def call_httpauth(name: str) -> Any:
    return getattr(pytest.importorskip("flask_httpauth"), name)()


def call_argon2(name: str) -> Any:
    return getattr(pytest.importorskip("argon2"), name)()


DECORATING_CLASSES = {**TRANSPARENT_METHODS, **HANDED_OVER, **MARSHALLERS}

ASKED_OF_OBJECTS = {"flask_restx.Api"}
"""Classes whose objects hand on to another one what they are asked for."""

READ_ONLY = {"flask_praetorian.current_user", "nacl.pwhash.verify"}
"""Read in the extension's source, which says so beside the table."""

CALLS: dict[str, Callable[[str], Any]] = {
    "flask_babel": call_babel,
    "flask_httpauth": call_httpauth,
    "flask_jwt_extended": call_jwt,
    "flask_login": call_login,
    "flask_wtf": call_wtf,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", sorted(EXTENSION_RETURNS))
def test_gives_what_is_said(name: str) -> None:
    if name in READ_ONLY:
        pytest.skip("read in the source, not called here")
    if name == "argon2.PasswordHasher":
        assert type(call_argon2("PasswordHasher")).__name__ == EXTENSION_RETURNS[name][7:]
        return
    if name in DECORATING_CLASSES:
        module, _, cls = name.rpartition(".")
        made_of = getattr(pytest.importorskip(module), cls)
        assert isinstance(made_of, type)
        made_of = made_of() if name in ASKED_OF_OBJECTS else made_of
        assert all(hasattr(made_of, method) for method in DECORATING_CLASSES[name])
        return
    if name in OBJECT_MAKERS:
        module, _, maker = name.rpartition(".")
        library = pytest.importorskip(module)
        kind = OBJECT_MAKERS[name].rpartition(".")[2]
        assert isinstance(getattr(library, maker)("a"), getattr(library, kind))
        return
    if name.endswith("Manager"):
        module, _, cls = name.rpartition(".")
        result = getattr(pytest.importorskip(module), cls)()
        assert is_kind(result, EXTENSION_RETURNS[name]), repr(result)
        return
    if name in MARSHALS:
        package = pytest.importorskip(name.partition(".")[0])
        fields = importlib.import_module(f"{package.__name__}.fields")
        for data in ({"a": "x"}, [{"a": "x"}]):
            result = package.marshal(data, {"a": fields.String})
            assert is_kind(result, EXTENSION_RETURNS[name]), repr(result)
        return
    result = CALLS[name.partition(".")[0]](name.rpartition(".")[2])
    assert is_kind(result, EXTENSION_RETURNS[name]), repr(result)


@pytest.mark.parametrize("name", sorted(REFUSAL_ARGUMENTS["flask_jwt_extended.JWTManager"]))
def test_a_loader_is_called_with_so_many_arguments(name: str) -> None:
    """Each has a default function in the extension, which is called in the same way."""
    defaults = pytest.importorskip("flask_jwt_extended.default_callbacks")
    default = f"default_{name.removesuffix('_loader')}_callback"
    parameters = inspect.signature(getattr(defaults, default)).parameters
    names = REFUSAL_ARGUMENTS["flask_jwt_extended.JWTManager"][name]
    assert len(parameters) == len(names)


def test_what_refuses_for_flask_login_is_called_with_nothing() -> None:
    flask_login = pytest.importorskip("flask_login")
    app = set_up()
    manager = flask_login.LoginManager(app)
    manager.unauthorized_handler(lambda: "who are you?")
    manager.needs_refresh_handler(lambda: "log in again")
    with app.test_request_context():
        assert manager.unauthorized() == "who are you?"
        assert manager.needs_refresh() == "log in again"


def test_the_table_of_functions_has_them_all() -> None:
    assert EXTENSION_RETURNS.items() <= RETURNS.items()
    assert {EXTENSION_RETURNS[name] for name in RESPONSE_CHANGERS} == {"None"}
