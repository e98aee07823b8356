"""Statuses, phrases and exceptions, as Werkzeug and Python have them."""

from __future__ import annotations

import http
import inspect

import flask
import pytest
import werkzeug.exceptions
from knowledge.kinds import resolve
from werkzeug.http import HTTP_STATUS_CODES, dump_cookie

from flake8_flask_response.knowledge import http as known

#: Came with Werkzeug 3.1.
NEW = {"werkzeug.exceptions.MisdirectedRequest"}


def test_every_exception_has_its_status() -> None:
    found = {
        f"werkzeug.exceptions.{name}": cls.code
        for name, cls in inspect.getmembers(werkzeug.exceptions, inspect.isclass)
        if issubclass(cls, werkzeug.exceptions.HTTPException) and not name.startswith("_")
    }
    listed = {
        name: code
        for name, code in known.EXCEPTION_STATUS.items()
        if name.startswith("werkzeug.exceptions.")
    }
    assert {name: code for name, code in listed.items() if name in found} == found
    assert listed.keys() - found.keys() <= NEW


def test_redirect_exceptions_redirect() -> None:
    for name in known.REDIRECT_EXCEPTIONS:
        error = resolve(name)("/x")
        assert error.code == known.EXCEPTION_STATUS[name] in known.REDIRECTS
        assert error.get_response({}).headers["Location"] == "/x"


def test_abortable() -> None:
    expected = set()
    # A case among the tests registers a code with the aborter that all of the process share.
    abort = werkzeug.exceptions.Aborter()
    for status in range(100, 600):
        try:
            abort(status)
        except LookupError:
            continue
        except werkzeug.exceptions.HTTPException:
            expected.add(status)
    assert expected | {421} == known.ABORTABLE


def test_phrases() -> None:
    assert {**HTTP_STATUS_CODES, 421: "Misdirected Request"} == known.PHRASES


def test_http_status_members() -> None:
    members = {name: int(member) for name, member in http.HTTPStatus.__members__.items()}
    assert members.items() <= known.HTTP_STATUS.items()
    assert {*known.HTTP_STATUS} - {*members} <= {
        "CONTENT_TOO_LARGE",
        "RANGE_NOT_SATISFIABLE",
        "UNPROCESSABLE_CONTENT",
        "URI_TOO_LONG",
    }


@pytest.mark.parametrize("status", [100, 103, 200, 201, 204, 205, 206, 302, 304, 404, 500])
def test_bodiless_statuses_send_no_body(status: int) -> None:
    response = flask.Flask("a").response_class("body", status)
    body = b"".join(response.get_app_iter({"REQUEST_METHOD": "GET"}))
    assert (body == b"") is (status in known.BODILESS)


@pytest.mark.parametrize("name", sorted(known.IMMUTABLE_REQUEST_ATTRIBUTES))
def test_parts_of_the_request_are_immutable(name: str) -> None:
    with flask.Flask("a").test_request_context("/?a=1"):
        part = getattr(flask.request, name)
    with pytest.raises(TypeError, match="immutable"):
        part["x"] = "1"
    with pytest.raises(TypeError, match="immutable"):
        del part["a"]
    names = {f"werkzeug.datastructures.{cls.__name__}" for cls in type(part).__mro__}
    assert names & known.IMMUTABLE_CONTAINERS


@pytest.mark.parametrize("name", sorted(known.IMMUTABLE_CONTAINERS))
def test_immutable_containers_refuse_items(name: str) -> None:
    cls = resolve(name)
    # CombinedMultiDict() without its list cannot be used before Werkzeug 3.1.
    empty = {"EnvironHeaders": [{}], "CombinedMultiDict": [[]]}
    container = cls(*empty.get(cls.__name__, []))
    with pytest.raises(TypeError, match="immutable"):
        container["x"] = "1"


@pytest.mark.parametrize("value", ["strict", "LAX", "None", "no", "", "Strict "])
def test_samesite(value: str) -> None:
    if value.title() in known.SAMESITE:
        assert f"SameSite={value.title()}" in dump_cookie("a", "b", samesite=value)
    else:
        with pytest.raises(ValueError, match="SameSite"):
            dump_cookie("a", "b", samesite=value)


def test_range_and_redirects() -> None:
    low, high = known.STATUS_RANGE
    assert all(low <= status <= high for status in known.PHRASES)
    assert {s for s in known.REDIRECTS if s in known.PHRASES} == known.REDIRECTS


@pytest.mark.parametrize("status", sorted(werkzeug.exceptions.default_exceptions))
def test_what_abort_hands_on(status: int) -> None:
    signature = inspect.signature(werkzeug.exceptions.default_exceptions[status])
    assert tuple(signature.parameters) == known.ABORT_ARGUMENTS[status]
