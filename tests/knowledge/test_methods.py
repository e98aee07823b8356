"""Every method of the table is called on an object of its kind, every attribute is read."""

from __future__ import annotations

import concurrent.futures
import contextlib
import datetime
import hashlib
import hmac
import http
import io
import logging
import pathlib
import sqlite3
import string
import subprocess
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import flask
import jinja2
import pytest
from knowledge.kinds import is_kind, resolve
from markupsafe import Markup
from werkzeug.datastructures import Headers
from werkzeug.exceptions import NotFound

from flake8_flask_response.knowledge.extensions import ALWAYS_TRUE
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.methods import (
    ATTRIBUTES,
    METHODS,
    METHODS_AS_TEXT,
    VALUES,
)

ENVIRON = {"REQUEST_METHOD": "GET", "wsgi.url_scheme": "http", "HTTP_HOST": "a"}
APP = flask.Flask(__name__)

OWNERS: dict[str, Callable[[], Any]] = {
    "Markup": lambda: Markup("a b"),
    "_hashlib.HASH": hashlib.sha256,
    "bytes": lambda: b"a b",
    "complex": lambda: 1j,
    "contextlib.ExitStack": contextlib.ExitStack,
    "concurrent.futures.ThreadPoolExecutor": lambda: concurrent.futures.ThreadPoolExecutor(1),
    "flask.Config": lambda: flask.Config("."),
    "datetime.date": lambda: datetime.date(2020, 1, 1),
    "datetime.datetime": lambda: datetime.datetime(2020, 1, 1),
    "datetime.time": lambda: datetime.time(1),
    "datetime.timedelta": lambda: datetime.timedelta(1),
    "dict": lambda: {"a": 1},
    "flask.Blueprint": lambda: flask.Blueprint("b", __name__, static_folder="."),
    "flask.Flask": lambda: flask.Flask(__name__, static_folder="."),
    "flask.json.provider.JSONProvider": lambda: APP.json,
    "float": lambda: 1.5,
    "frozenset": lambda: frozenset("a"),
    "headers": lambda: Headers({"a": "b"}),
    "hmac.HMAC": lambda: hmac.new(b"a", b"b", "sha256"),
    "http.HTTPStatus": lambda: http.HTTPStatus.OK,
    "int": lambda: 3,
    "io.BytesIO": lambda: io.BytesIO(b"a"),
    "io.IOBase": lambda: open(__file__, "rb"),  # noqa: SIM115
    "io.StringIO": lambda: io.StringIO("a"),
    "jinja2.Template": lambda: jinja2.Template("a"),
    "list": lambda: ["a"],
    "logging.Logger": lambda: logging.Logger("a", logging.CRITICAL + 1),
    "pathlib.Path": lambda: pathlib.Path("a.b"),
    "request": lambda: flask.request,
    "response": lambda: flask.Response("a", mimetype="text/plain"),
    "set": lambda: {"a"},
    "str": lambda: "a b",
    "sqlite3.Connection": lambda: sqlite3.connect(":memory:"),
    "sqlite3.Cursor": lambda: sqlite3.connect(":memory:").execute("select 1"),
    "string.Template": lambda: string.Template("a"),
    "subprocess.CompletedProcess": lambda: subprocess.CompletedProcess([], 0),
    "tuple": lambda: ("a",),
    "uuid.UUID": lambda: uuid.UUID(int=5),
}

#: Arguments by method name, for every owner; then for one owner.
COMMON: dict[str, tuple[Any, ...]] = {
    "addHandler": (logging.NullHandler(),),
    "add_template_filter": (len,),
    "add_url_rule": ("/u", "u", len),
    "as_uri": (),
    "call_on_close": (len,),
    "center": (9,),
    "delete_cookie": ("a",),
    "dumps": ("a",),
    "ensure_sync": (len,),
    "enter_context": (open(__file__, "rb"),),  # noqa: SIM115
    "execute": ("select 1",),
    "executemany": ("create table if not exists a (b)", []),
    "executescript": ("select 1",),
    "format_map": ({},),
    "get_app_iter": (ENVIRON,),
    "get_wsgi_headers": (ENVIRON,),
    "get_wsgi_response": (ENVIRON,),
    "joinpath": ("b",),
    "ljust": (9,),
    "log": (10, "a"),
    "make_conditional": (ENVIRON,),
    "make_response": ("a",),
    "open_resource": (__file__,),
    "redirect": ("/",),
    "register_error_handler": (404, len),
    "rjust": (9,),
    "seek": (0,),
    "send_static_file": ("test_methods.py",),
    "setLevel": (10,),
    "set_cookie": ("a",),
    "set_data": ("a",),
    "set_etag": ("a",),
    "strftime": ("%Y",),
    "url_for": ("view",),
    "with_name": ("b",),
    "with_suffix": (".c",),
    "zfill": (9,),
}
SPECIAL: dict[tuple[str, str], tuple[Any, ...]] = {
    ("_hashlib.HASH", "update"): (b"a",),
    ("hmac.HMAC", "update"): (b"a",),
    ("flask.Config", "get"): ("DEBUG",),
    ("Markup", "join"): (["a"],),
    ("Markup", "maketrans"): ({},),
    ("Markup", "replace"): ("a", "b"),
    ("Markup", "translate"): ({},),
    ("bytes", "fromhex"): ("61",),
    ("bytes", "join"): ([b"a"],),
    ("bytes", "maketrans"): (b"a", b"b"),
    ("bytes", "replace"): (b"a", b"b"),
    ("bytes", "translate"): (None,),
    ("concurrent.futures.ThreadPoolExecutor", "map"): (len, ["a"]),
    ("concurrent.futures.ThreadPoolExecutor", "submit"): (len, "a"),
    ("dict", "update"): ({},),
    ("float", "fromhex"): ("0x1",),
    ("headers", "add"): ("b", "c"),
    ("headers", "add_header"): ("b", "c"),
    ("headers", "extend"): ({"b": "c"},),
    ("headers", "get_all"): ("a",),
    ("headers", "getlist"): ("a",),
    ("headers", "remove"): ("a",),
    ("headers", "set"): ("b", "c"),
    ("headers", "setdefault"): ("b", "c"),
    ("headers", "setlist"): ("b", ["c"]),
    ("headers", "setlistdefault"): ("b", ["c"]),
    ("headers", "update"): ({"b": "c"},),
    ("int", "from_bytes"): (b"a", "big"),
    ("int", "to_bytes"): (2, "big"),
    ("list", "extend"): ("a",),
    ("list", "insert"): (0, "b"),
    ("request", "get_json"): (True, True),
    ("str", "join"): (["a"],),
    ("str", "maketrans"): ({},),
    ("str", "replace"): ("a", "b"),
    ("str", "translate"): ({},),
    **dict.fromkeys([("set", n) for n in ("issubset", "issuperset", "isdisjoint")], ({"a"},)),
    **dict.fromkeys([("frozenset", n) for n in ("issubset", "issuperset", "isdisjoint")], ({"a"},)),
    **dict.fromkeys([("list", n) for n in ("append", "count", "index", "remove")], ("a",)),
    **dict.fromkeys([("tuple", n) for n in ("count", "index")], ("a",)),
    **dict.fromkeys([("set", n) for n in ("add", "discard", "remove")], ("a",)),
    **dict.fromkeys(
        [("logging.Logger", n) for n in ("critical", "debug", "error", "exception", "info")],
        ("a",),
    ),
    ("logging.Logger", "warning"): ("a",),
    ("frozenset", "symmetric_difference"): ({"a"},),
    ("set", "symmetric_difference"): ({"a"},),
    ("set", "symmetric_difference_update"): ({"a"},),
}
PART = {"count", "endswith", "find", "index", "partition", "rfind", "rindex", "rpartition"}
PART |= {"removeprefix", "removesuffix", "split", "startswith"}
FILE_KINDS = {"io.BytesIO": b"a", "io.StringIO": "a"}


def arguments(owner: str, method: str) -> tuple[Any, ...]:
    """Arguments with which ``method`` can be called on the sample of ``owner``."""
    if (owner, method) in SPECIAL:
        return SPECIAL[owner, method]
    if method in PART and owner in {"str", "Markup", "bytes"}:
        return (b"a" if owner == "bytes" else "a",)
    if owner in FILE_KINDS and method == "write":
        return (FILE_KINDS[owner],)
    if method == "writelines":
        return ([],)
    if method == "register_blueprint":
        return (flask.Blueprint("c", "c"),)
    return COMMON.get(method, ())


#: Their methods open connections; their annotations are read instead.
CLIENTS = ("httpx.Client", "requests.Session")
ANSWERS = ("httpx.Response", "requests.Response")

CALLS = [
    (owner, method)
    for owner, methods in METHODS.items()
    for method in methods
    if owner not in EXCEPTION_STATUS and owner not in (*CLIENTS, *ANSWERS, "pathlib.Path")
]
PATH_CALLS: dict[str, tuple[Any, ...]] = {
    "absolute": (),
    "as_posix": (),
    "as_uri": (),
    "exists": (),
    "is_dir": (),
    "is_file": (),
    "iterdir": (),
    "joinpath": ("b",),
    "mkdir": (),
    "open": (),
    "read_bytes": (),
    "read_text": (),
    "resolve": (),
    "rmdir": (),
    "unlink": (),
    "with_name": ("b",),
    "with_suffix": (".c",),
    "write_bytes": (b"a",),
    "write_text": ("a",),
}


@pytest.fixture(autouse=True)
def _request() -> Iterator[None]:
    app = flask.Flask(__name__)
    app.add_url_rule("/view", "view", lambda: "")
    with app.test_request_context("/view", data="a"):
        yield


@pytest.mark.parametrize(("owner", "method"), CALLS)
def test_method_gives_what_is_said(owner: str, method: str) -> None:
    if METHODS[owner][method] in ALWAYS_TRUE:
        hasher = pytest.importorskip("argon2").PasswordHasher()
        assert getattr(hasher, method)(hasher.hash("a"), "a") is True
        return
    target = OWNERS[owner]()
    kind = METHODS[owner][method]
    if method == "url_for":
        target = flask.current_app
    if (owner, method) == ("io.IOBase", "writelines"):
        target.close()
        target = io.BytesIO()
    if not hasattr(target, method) and method == "bit_count":
        pytest.skip("no int.bit_count here")
    given = arguments(owner, method)
    result = getattr(target, method)(*given)
    if kind == "self":
        assert result is target
    elif kind == "arg0":
        assert result is given[0]
    elif kind != "unknown":
        assert is_kind(result, kind), f"{owner}.{method}{given} gave {result!r}"
    for opened in (result, target):
        if owner in {"io.IOBase", "flask.Flask", "flask.Blueprint"} and hasattr(opened, "close"):
            opened.close()


@pytest.mark.parametrize("owner", CLIENTS)
def test_client_sends_with_every_verb(owner: str) -> None:
    package, _, name = owner.partition(".")
    client = getattr(pytest.importorskip(package), name)
    for method, kind in METHODS[owner].items():
        assert kind == f"{package}.Response"
        assert callable(getattr(client, method))


@pytest.mark.parametrize("method", sorted(METHODS["pathlib.Path"]))
def test_path_method_gives_what_is_said(method: str, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a"
    if method in {"iterdir", "rmdir"}:
        path.mkdir()
    elif method != "mkdir":
        path.write_text("a")
    result = getattr(path, method)(*PATH_CALLS[method])
    assert is_kind(result, METHODS["pathlib.Path"][method])


@pytest.mark.parametrize("name", sorted(EXCEPTION_STATUS))
def test_exceptions_have_methods_and_attributes(name: str) -> None:
    try:
        cls = resolve(name)
    except AttributeError:
        pytest.skip(f"no {name} here")
    error = cls("/x") if name.endswith("RequestRedirect") else cls()
    for method, kind in METHODS[name].items():
        if method == "get_response" and cls.code is None:
            continue
        assert is_kind(getattr(error, method)(), kind), method
    for attribute, kind in ATTRIBUTES[name].items():
        assert is_kind(getattr(error, attribute), kind), attribute


@pytest.mark.parametrize("name", ANSWERS)
def test_methods_of_answers_of_other_servers(name: str) -> None:
    library, _, cls = name.partition(".")
    answer = getattr(pytest.importorskip(library), cls)
    for method in METHODS[name]:
        assert callable(getattr(answer, method))


def test_get_data_as_text() -> None:
    for owner, methods in METHODS_AS_TEXT.items():
        for method, kind in methods.items():
            target = OWNERS[owner]()
            assert is_kind(getattr(target, method)(as_text=True), kind)
            assert is_kind(getattr(target, method)(), METHODS[owner][method])


@pytest.mark.parametrize(
    ("owner", "attribute"),
    [(o, a) for o, table in ATTRIBUTES.items() if o not in EXCEPTION_STATUS for a in table],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_attribute_is_what_is_said(owner: str, attribute: str) -> None:
    target = OWNERS[owner]()
    if attribute == "max_cookie_size":
        target = flask.current_app.response_class()
    if (owner, attribute) == ("http.HTTPStatus", "value"):
        assert target.value == 200
        return
    value = getattr(target, attribute)
    assert is_kind(value, ATTRIBUTES[owner][attribute]), repr(value)


def test_a_handler_of_errors_may_read_code_and_description() -> None:
    error = NotFound()
    assert error.code == EXCEPTION_STATUS["werkzeug.exceptions.NotFound"]
    assert isinstance(error.get_response(), flask.Flask.response_class.__mro__[1])


@pytest.mark.parametrize("name", sorted(VALUES))
def test_value_is_what_is_said(name: str) -> None:
    expected = {
        "builtins.NotImplementedType": type(NotImplemented),
        "builtins.ellipsis": type(...),
    }
    kind = VALUES[name]
    assert (
        isinstance(resolve(name), expected[kind])
        if kind in expected
        else is_kind(resolve(name), kind)
    )
