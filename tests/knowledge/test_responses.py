"""The names a response has, what assigning them does, and what the creators make."""

from __future__ import annotations

import ast
import datetime
from typing import Any

import flask
import pytest
from knowledge.kinds import resolve
from werkzeug.datastructures import Headers, WWWAuthenticate
from werkzeug.http import COEP, COOP
from werkzeug.test import run_wsgi_app
from werkzeug.wrappers import Response as WerkzeugResponse

from flake8_flask_response.knowledge import responses
from flake8_flask_response.knowledge.methods import METHODS

WHEN = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)

#: A value to assign, where ``"x"`` would not do.
VALUES: dict[str, object] = {
    "access_control_allow_credentials": True,
    "access_control_allow_headers": ["X-A"],
    "access_control_allow_methods": ["PUT"],
    "access_control_expose_headers": ["X-A"],
    "access_control_max_age": 5,
    "age": 5,
    "allow": ["PUT"],
    "content_language": ["en"],
    "content_length": 5,
    "content_range": "bytes 0-1/2",
    "cross_origin_embedder_policy": COEP.REQUIRE_CORP,
    "cross_origin_opener_policy": COOP.SAME_ORIGIN,
    "data": b"y",
    "date": WHEN,
    "expires": WHEN,
    "headers": Headers({"X-A": "1"}),
    "last_modified": WHEN,
    "response": [b"y"],
    "retry_after": 5,
    "status": "404 NOT FOUND",
    "status_code": 404,
    "vary": ["X-A"],
    "www_authenticate": WWWAuthenticate("basic", {"realm": "a"}),
}

#: Settings that change how a response is finished, not what it holds.
SETTINGS = {
    "autocorrect_location_header",
    "automatically_set_content_length",
    "direct_passthrough",
    "implicit_sequence_conversion",
}


def fresh() -> flask.Response:
    return flask.Flask("a").response_class("x")


def sent(response: flask.Response) -> tuple[str, list[tuple[str, str]], bytes]:
    environ = {"REQUEST_METHOD": "GET", "wsgi.url_scheme": "http", "HTTP_HOST": "a"}
    body, status, headers = run_wsgi_app(response, environ)
    return status, sorted(headers), b"".join(body)


def test_every_public_attribute_is_listed() -> None:
    here = {name for name in dir(fresh()) if not name.startswith("_")}
    assert here | {"charset"} == responses.RESPONSE_ATTRIBUTES


def test_methods_are_the_callables() -> None:
    response = fresh()
    callables = {
        name
        for name in responses.RESPONSE_ATTRIBUTES - {"charset", "stream"}
        if callable(getattr(response, name))
    }
    assert callables == responses.RESPONSE_METHODS


@pytest.mark.parametrize("name", sorted(responses.SETTABLE - SETTINGS))
def test_what_is_settable_changes_what_is_sent(name: str) -> None:
    response = fresh()
    if name == "www_authenticate" and type(response).www_authenticate.fset is None:
        pytest.skip("www_authenticate is read-only before Werkzeug 2.3")
    setattr(response, name, VALUES.get(name, "x"))
    assert sent(response) != sent(fresh())


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_settings_may_be_assigned(name: str) -> None:
    response = fresh()
    before = getattr(response, name)
    setattr(response, name, not before)
    assert getattr(response, name) is (not before)


@pytest.mark.parametrize("name", sorted(responses.READ_ONLY))
def test_read_only_raises(name: str) -> None:
    with pytest.raises(AttributeError), flask.Flask("a").app_context():
        setattr(fresh(), name, "x")


@pytest.mark.parametrize("name", ["default_mimetype", "default_status", "json_module", "stream"])
def test_the_others_may_be_assigned_without_effect(name: str) -> None:
    response = fresh()
    setattr(response, name, "x")
    assert sent(response) == sent(fresh())


def test_response_only_names_are_nothing_else_s() -> None:
    others: tuple[object, ...] = ("", b"", (), {}, [], None, 1, 1.5, set(), True)
    for name in responses.RESPONSE_ONLY:
        assert not any(hasattr(other, name) for other in others), name
    assert responses.RESPONSE_ONLY < responses.RESPONSE_ATTRIBUTES
    assert not {"data", "response", "json", "close", "date"} & responses.RESPONSE_ONLY


@pytest.mark.parametrize("name", sorted(responses.CUSTOMISING_METHODS))
def test_customising_methods_change_what_is_sent(name: str) -> None:
    arguments: dict[str, tuple[object, ...]] = {
        "add_etag": (),
        "make_conditional": ({"REQUEST_METHOD": "GET", "HTTP_RANGE": "bytes=0-0"}, True, 1),
        "set_data": ("y",),
    }
    response = fresh()
    getattr(response, name)(*arguments.get(name, ("a",)))
    assert sent(response) != sent(fresh())


def test_the_other_methods_do_not() -> None:
    for name in ("calculate_content_length", "get_data", "get_etag", "freeze"):
        response = fresh()
        getattr(response, name)()
        assert name == "freeze" or sent(response) == sent(fresh())
        assert name not in responses.CUSTOMISING_METHODS


@pytest.mark.parametrize(
    "change",
    [
        "allow.add('PUT')",
        "access_control_allow_headers",
        "cache_control.max_age = 5",
        "content_language.add('en')",
        "content_range.set(0, 1, 2)",
        "content_security_policy.default_src = 'x'",
        "headers['X-A'] = '1'",
        "mimetype_params['charset'] = 'x'",
        "stream.write(b'y')",
        "vary.add('X-A')",
    ],
)
def test_customising_attributes_change_what_is_sent(change: str) -> None:
    name = change.partition(".")[0].partition("[")[0]
    assert name in responses.CUSTOMISING_ATTRIBUTES
    response = fresh()
    if change == "access_control_allow_headers":
        response.access_control_allow_headers = ["X-B"]  # type: ignore[assignment]
        response.access_control_allow_headers.add("X-A")  # type: ignore[attr-defined]
    else:
        exec(f"response.{change}", {"response": response})
    assert sent(response) != sent(fresh())


@pytest.mark.parametrize("wrong", sorted(responses.MISSPELLED))
def test_misspelled_names_are_no_names(wrong: str) -> None:
    right = responses.MISSPELLED[wrong]
    assert not hasattr(fresh(), wrong)
    tree = ast.parse(f"response.{right}").body[0]
    first = right.partition(".")[0].partition("[")[0].partition("(")[0].partition(" ")[0]
    assert hasattr(fresh(), first)
    assert isinstance(tree, (ast.Expr, ast.Assign))


def test_misspelled_names_are_ignored_or_refused() -> None:
    """A written misspelling changes nothing that is sent."""
    for wrong in responses.MISSPELLED:
        response = fresh()
        setattr(response, wrong, 404)
        assert sent(response) == sent(fresh()), wrong


def test_read_only_cures_parse_and_begin_with_a_name() -> None:
    for name, cure in responses.READ_ONLY_CURES.items():
        assert name in responses.READ_ONLY
        ast.parse(f"response.{cure}")
        assert hasattr(fresh(), cure.partition(".")[0].partition("[")[0].split("(")[0].split()[0])


def test_headers_have_these_methods_and_nothing_else() -> None:
    headers = Headers()
    public = {name for name in dir(headers) if not name.startswith("_")}
    assert public == responses.HEADERS_ATTRIBUTES == responses.HEADERS_METHODS
    assert all(callable(getattr(headers, name)) for name in public)


@pytest.mark.parametrize("name", sorted(responses.HEADERS_METHODS))
def test_headers_changing(name: str) -> None:
    arguments: dict[str, tuple[object, ...]] = {
        "add": ("b", "c"),
        "add_header": ("b", "c"),
        "extend": ({"b": "c"},),
        "get": ("a",),
        "get_all": ("a",),
        "getlist": ("a",),
        "remove": ("a",),
        "set": ("a", "c"),
        "setdefault": ("b", "c"),
        "setlist": ("a", ["c"]),
        "setlistdefault": ("b", ["c"]),
        "update": ({"a": "c"},),
    }
    headers = Headers({"a": "b"})
    getattr(headers, name)(*arguments.get(name, ()))
    assert (headers != Headers({"a": "b"})) is (name in responses.HEADERS_CHANGING)


@pytest.mark.parametrize("wrong", sorted(responses.HEADERS_MISSPELLED))
def test_headers_misspelled(wrong: str) -> None:
    assert not hasattr(Headers(), wrong)
    right = responses.HEADERS_MISSPELLED[wrong]
    ast.parse(f"response.headers{right}")
    assert right.startswith("[") or hasattr(Headers(), right[1:].partition("(")[0])


def test_response_classes() -> None:
    for name in responses.RESPONSE_CLASSES - {"werkzeug.wrappers.BaseResponse"}:
        assert issubclass(resolve(name), WerkzeugResponse)


def made(name: str) -> Any:
    """What the creator makes inside a request."""
    app = flask.Flask("a")
    with app.test_request_context():
        target = getattr(app, name[12:]) if name.startswith("flask.Flask.") else resolve(name)
        return target("/x") if "redirect" in name else target()


@pytest.mark.parametrize("name", sorted(responses.DEFAULT_STATUS))
def test_default_status(name: str) -> None:
    response = made(name)
    assert isinstance(response, WerkzeugResponse)
    assert response.status_code == responses.DEFAULT_STATUS[name]
    assert response.is_json is (name in responses.JSON_CREATORS)


def test_file_creators_are_creators() -> None:
    assert responses.CREATORS.keys() >= responses.FILE_CREATORS
    assert not responses.FILE_CREATORS & responses.DEFAULT_STATUS.keys()


def test_methods_of_the_tables_agree() -> None:
    assert METHODS["response"].keys() <= responses.RESPONSE_METHODS
    assert METHODS["headers"].keys() <= responses.HEADERS_METHODS


@pytest.mark.parametrize("name", sorted(responses.REQUEST_LACKS))
def test_a_request_lacks_what_a_response_has(name: str) -> None:
    assert hasattr(flask.Response, name) or hasattr(fresh(), name)
    assert not hasattr(flask.Request, name)
