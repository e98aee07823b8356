"""Every function of the table is called, and gives what the table says."""

from __future__ import annotations

import asyncio
import base64
import binascii
import builtins
import functools
import importlib
import io
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import flask
import pytest
import werkzeug
from knowledge.kinds import is_kind, resolve

from flake8_flask_response.knowledge.extensions import EXTENSION_RETURNS
from flake8_flask_response.knowledge.functions import (
    NEVER_RETURNING_METHODS,
    NEVER_RETURNS,
    NEVER_SUPPRESSING,
    RETURNS,
    RETURNS_FOR_ONE_ARGUMENT,
    WITH_LINE_BREAK,
)
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.names import ALIASES, OLD_ALIASES

#: Arguments for the call of each function, as source code. No entry: no arguments.
ARGUMENTS: dict[str, tuple[str, ...]] = {
    "asyncio.gather": ("",),
    "asyncio.iscoroutine": ("1",),
    "asyncio.iscoroutinefunction": ("len",),
    "asyncio.sleep": ("0",),
    "base64.b16encode": ("b'a'",),
    "base64.b32encode": ("b'a'",),
    "base64.b64decode": ("b'YQ=='", "'YQ=='"),
    "base64.b64encode": ("b'a'",),
    "base64.encodebytes": ("b'a'",),
    "base64.urlsafe_b64decode": ("'YQ=='",),
    "base64.urlsafe_b64encode": ("b'a'",),
    "binascii.b2a_base64": ("b'a'",),
    "binascii.hexlify": ("b'a'",),
    "binascii.unhexlify": ("'61'",),
    "builtins.all": ("[1, 'a']",),
    "builtins.any": ("['a']", "[]"),
    "builtins.ascii": ("1",),
    "builtins.bin": ("3",),
    "builtins.bool": ("'a'",),
    "builtins.bytearray": ("3",),
    "builtins.bytes": ("3",),
    "builtins.callable": ("1",),
    "builtins.chr": ("65",),
    "builtins.complex": ("1, 2",),
    "builtins.delattr": ("Bag(), 'a'",),
    "builtins.dict": ("a=1", "[(1, 2)]"),
    "builtins.dir": ("", "1"),
    "builtins.enumerate": ("'ab'",),
    "builtins.exec": ("''",),
    "builtins.filter": ("None, [1]",),
    "builtins.float": ("1", "'1.5'"),
    "builtins.format": ("1.5, '.2f'", "Markup('a')"),
    "builtins.frozenset": ("'ab'",),
    "builtins.hasattr": ("1, 'a'",),
    "builtins.hash": ("'a'",),
    "builtins.hex": ("1",),
    "builtins.id": ("1",),
    "builtins.input": ("''",),
    "builtins.int": ("'3'", "True"),
    "builtins.isinstance": ("1, int",),
    "builtins.issubclass": ("int, int",),
    "builtins.len": ("'a'",),
    "builtins.list": ("'ab'",),
    "builtins.map": ("str, 'ab'",),
    "builtins.memoryview": ("b'a'",),
    "builtins.oct": ("8",),
    "builtins.open": ("os.devnull", "os.devnull, 'rb'", "os.devnull, 'wb'", "os.devnull, 'r+b', 0"),
    "builtins.ord": ("'a'",),
    "builtins.print": ("''",),
    "builtins.range": ("3",),
    "builtins.repr": ("1",),
    "builtins.round": ("1.5", "True"),
    "builtins.setattr": ("Bag(), 'a', 1",),
    "builtins.set": ("'ab'",),
    "builtins.slice": ("3",),
    "builtins.sorted": ("'ab'", "(1, 2), reverse=True"),
    "builtins.str": ("1", "Markup('a')", "b'a', 'ascii'"),
    "builtins.tuple": ("'ab'",),
    "builtins.type": ("1",),
    "builtins.vars": ("Bag()",),
    "builtins.zip": ("'ab', 'ab'",),
    "calendar.timegm": ("(2020, 1, 1, 0, 0, 0)",),
    "collections.defaultdict": ("list",),
    "copy.copy": ("[1]",),
    "copy.deepcopy": ("[1]",),
    "dataclasses.asdict": ("Point(1)",),
    "dataclasses.is_dataclass": ("Point",),
    "datetime.date": ("2020, 1, 1",),
    "datetime.date.fromisoformat": ("'2020-01-01'",),
    "datetime.date.fromtimestamp": ("86400",),
    "datetime.datetime": ("2020, 1, 1",),
    "datetime.datetime.combine": ("datetime.date(2020, 1, 1), datetime.time(1)",),
    "datetime.datetime.fromisoformat": ("'2020-01-01'",),
    "datetime.datetime.fromtimestamp": ("86400",),
    "datetime.datetime.strptime": ("'2020', '%Y'",),
    "datetime.datetime.utcfromtimestamp": ("86400",),
    "datetime.timedelta": ("3",),
    "flask.Blueprint": ("'a', 'a'",),
    "flask.Flask": ("'a'",),
    "flask.Response": ("", "'a', 404"),
    "flask.after_this_request": ("len",),
    "flask.copy_current_request_context": ("view",),
    "flask.flash": ("'a'", "'a', 'b'"),
    "flask.get_flashed_messages": ("", "with_categories=True", "category_filter=['a']"),
    "flask.json.dump": ("{}, io.StringIO()",),
    "flask.json.dumps": ("{}", "[1], indent=2"),
    "flask.jsonify": ("", "a=1", "1, 2"),
    "flask.make_response": ("", "'a'", "'a', 404", "flask.jsonify()", "('a', 201)"),
    "flask.redirect": ("'/'", "'/', 303"),
    "flask.render_template": ("'a'", "['a'], b=1"),
    "flask.render_template_string": ("'a'", "'{{ b }}', b=Markup('c')"),
    "flask.send_file": ("io.BytesIO(b'a'), 'text/plain'", "__file__"),
    "flask.send_from_directory": ("os.path.dirname(__file__), os.path.basename(__file__)",),
    "flask.stream_template": ("'a'",),
    "flask.stream_template_string": ("'a'",),
    "flask.stream_with_context": ("iter([])",),
    "flask.url_for": ("'view'", "'view', _external=True"),
    "fractions.Fraction": ("1, 2",),
    "glob.glob": ("'*'",),
    "glob.iglob": ("'*'",),
    "gzip.compress": ("b''",),
    "gzip.decompress": ("gzip.compress(b'a')",),
    "hmac.compare_digest": ("'a', 'b'",),
    "hmac.new": ("b'a', b'b', 'sha256'",),
    "html.escape": ("'<'", "Markup('a&')"),
    "gettext.gettext": ("'a'",),
    "gettext.ngettext": ("'a', 'b', 2",),
    "gettext.npgettext": ("'c', 'a', 'b', 2",),
    "gettext.pgettext": ("'c', 'a'",),
    "html.unescape": ("'&lt;'",),
    "http.HTTPStatus": ("404",),
    "inspect.cleandoc": ("'a'",),
    "inspect.iscoroutine": ("1",),
    "inspect.iscoroutinefunction": ("1",),
    "inspect.isfunction": ("1",),
    "io.BytesIO": ("", "b'a'"),
    "io.StringIO": ("", "'a'"),
    "io.open": ("os.devnull",),
    "itertools.chain": ("'ab'",),
    "itertools.chain.from_iterable": ("['ab']",),
    "itertools.cycle": ("'ab'",),
    "itertools.islice": ("'ab', 1",),
    "itertools.product": ("'ab'",),
    "itertools.repeat": ("1",),
    "itertools.zip_longest": ("'ab', 'c'",),
    "json.dump": ("{}, io.StringIO()",),
    "json.dumps": ("{}", "[1], indent=2"),
    "logging.disable": ("logging.NOTSET",),
    "logging.log": ("10, 'a'",),
    "markupsafe.Markup": ("'a'",),
    "markupsafe.escape": ("'a'", "Markup('a')", "1"),
    "markupsafe.escape_silent": ("None", "'a'"),
    "math.comb": ("3, 2",),
    "math.dist": ("(1, 2), (3, 4)",),
    "math.fmod": ("3, 2",),
    "math.fsum": ("[1, 2]",),
    "math.gcd": ("3, 2",),
    "math.hypot": ("3, 4",),
    "math.isclose": ("3, 2",),
    "math.perm": ("3, 2",),
    "math.pow": ("3, 2",),
    "os.chdir": ("os.getcwd()",),
    "os.chmod": ("here('f'), 0o600",),
    "os.environ.get": ("'NO_SUCH_NAME'", "'PATH'"),
    "os.getenv": ("'NO_SUCH_NAME'", "'PATH'"),
    "os.listdir": ("", "b'.'"),
    "os.makedirs": ("here('d') + '/e'",),
    "os.mkdir": ("here('d') + '/f'",),
    "os.putenv": ("'RSP_TEST', 'a'",),
    "os.remove": ("here('f')",),
    "os.rename": ("here('f'), here('f') + '2'",),
    "os.replace": ("here('f'), here('f') + '2'",),
    "os.rmdir": ("here('d')",),
    "os.system": ("'exit 0'",),
    "os.unlink": ("here('f')",),
    "os.unsetenv": ("'RSP_TEST'",),
    "os.urandom": ("3",),
    "os.path.join": ("'a', 'b'", "b'a', b'b'", "pathlib.Path('a'), 'b'", "'a'"),
    "os.path.relpath": ("'a'", "b'a'"),
    "os.path.realpath": ("'a'", "pathlib.Path('a')"),
    "pickle.dump": ("1, io.BytesIO()",),
    "pickle.dumps": ("1",),
    "pprint.pformat": ("1",),
    "pprint.pprint": ("1",),
    "random.choices": ("'ab', k=2",),
    "random.getrandbits": ("3",),
    "random.randbytes": ("3",),
    "random.randint": ("1, 2",),
    "random.sample": ("[1, 2], 1",),
    "random.seed": ("1",),
    "random.shuffle": ("[1]",),
    "random.uniform": ("1, 2",),
    "reprlib.repr": ("1",),
    "secrets.compare_digest": ("'a', 'b'",),
    "secrets.randbelow": ("3",),
    "secrets.randbits": ("3",),
    "secrets.token_bytes": ("", "3"),
    "secrets.token_hex": ("", "3"),
    "secrets.token_urlsafe": ("", "3"),
    "shutil.rmtree": ("here('d')",),
    "shutil.which": ("'sh'", "'no-such-program'"),
    "sys.getsizeof": ("1",),
    "textwrap.indent": ("'a', ' '",),
    "textwrap.shorten": ("'a', 9",),
    "time.asctime": ("",),
    "time.ctime": ("",),
    "time.mktime": ("time.localtime()",),
    "time.sleep": ("0",),
    "threading.Timer": ("1, len",),
    "time.strftime": ("'%Y'",),
    "traceback.format_exception": ("ValueError, ValueError(), None",),
    "traceback.print_exception": ("ValueError, ValueError(), None",),
    "typing.cast": ("str, 1",),
    "urllib.parse.parse_qs": ("'a=1'", "b'a=1'"),
    "urllib.parse.parse_qsl": ("'a=1'", "b'a=1'"),
    "urllib.parse.quote": ("'a'", "b'a'"),
    "urllib.parse.quote_plus": ("'a'", "b'a'"),
    "urllib.parse.unquote": ("'a'", "b'a'"),
    "urllib.parse.urlencode": ("{}", "{'a': [1]}, doseq=True"),
    "urllib.parse.urljoin": ("'a', 'b'", "b'a', b'b'"),
    "urllib.parse.urlunparse": ("'abcdef'",),
    "urllib.parse.urlunsplit": ("'abcde'",),
    "urllib.request.urlopen": ("'data:,a'",),
    "subprocess.run": ("[__import__('sys').executable, '-c', '']",),
    "uuid.UUID": ("int=5",),
    "uuid.uuid3": ("uuid.NAMESPACE_DNS, 'a'",),
    "uuid.uuid5": ("uuid.NAMESPACE_DNS, 'a'",),
    "warnings.warn": ("'a'",),
    "werkzeug.datastructures.Headers": ("", "{'a': 'b'}"),
    "werkzeug.http.dump_cookie": ("'a', 'b'",),
    "werkzeug.http.generate_etag": ("b'a'",),
    "werkzeug.security.check_password_hash": ("PASSWORD, 'a'", "'x', 'a'"),
    "werkzeug.security.gen_salt": ("3",),
    "werkzeug.security.generate_password_hash": ("'a', 'pbkdf2:sha256:1'",),
    "werkzeug.utils.append_slash_redirect": ("{'PATH_INFO': '/a'}",),
    "werkzeug.utils.redirect": ("'/'", "'/', 303"),
    "werkzeug.utils.secure_filename": ("'a'",),
    "werkzeug.utils.send_file": ("io.BytesIO(b'a'), flask.request.environ, 'text/plain'",),
    "werkzeug.utils.send_from_directory": (
        "os.path.dirname(__file__), os.path.basename(__file__), flask.request.environ",
    ),
    "werkzeug.wrappers.Response": ("", "'a', 404"),
    "zlib.compress": ("b'a'",),
    "zlib.crc32": ("b'a'",),
    "zlib.decompress": ("zlib.compress(b'a')",),
}
ONE_NUMBER = ("math.",)
ONE_TEXT = ("textwrap.", "string.", "urllib.parse.", "os.path.", "logging.", "jinja2.")
TWO_TEXTS = ("werkzeug.security.safe_join", "werkzeug.utils.safe_join")
FLASK_SAFE_JOIN = {"flask.helpers.safe_join", "flask.safe_join"}
NO_ARGUMENTS = {"logging.basicConfig", "logging.getLogger"}


def samples(name: str) -> tuple[str, ...]:
    """Argument lists to call ``name`` with."""
    if name in ARGUMENTS:
        return ARGUMENTS[name]
    if name in NO_ARGUMENTS:
        return ("",)
    if name in TWO_TEXTS:
        return ("'a', 'b'", "'a', '..'")
    if name in FLASK_SAFE_JOIN:
        return ("'a', 'b'",)
    if name in {"os.path.getsize", "os.path.getmtime"}:
        return ("__file__",)
    if name.startswith(ONE_TEXT):
        return ("'a'",)
    if name.startswith(ONE_NUMBER):
        return ("1",)
    return ("",)


CALLS = [
    (name, arguments, kind)
    for table in (RETURNS, RETURNS_FOR_ONE_ARGUMENT)
    for name, kind in table.items()
    if not name.startswith(("requests.", "httpx."))
    and name not in EXCEPTION_STATUS
    and name not in EXTENSION_RETURNS
    for arguments in samples(ALIASES.get(name, OLD_ALIASES.get(name, name)))
]


class Bag:
    """An object to set attributes on."""

    a = 1

    def __init__(self) -> None:
        self.a = 1


@pytest.fixture
def app() -> flask.Flask:
    from jinja2 import FunctionLoader

    app = flask.Flask("a", root_path=os.path.dirname(__file__))
    app.secret_key = "k"
    app.jinja_loader = FunctionLoader(lambda name: name)  # type: ignore[assignment]
    app.add_url_rule("/view", "view", lambda: "")
    return app


@pytest.fixture
def space(app: flask.Flask, tmp_path: Path) -> Iterator[dict[str, Any]]:
    """Names the argument lists may use, inside a request."""
    from dataclasses import make_dataclass

    from markupsafe import Markup
    from werkzeug.security import generate_password_hash

    def here(name: str) -> str:
        path = tmp_path / name
        path.mkdir() if name == "d" else path.write_text("")
        return str(path)

    modules = ("datetime", "gzip", "io", "logging", "os", "pathlib", "time", "uuid", "zlib")
    with app.test_request_context("/"):
        yield {
            **{module: importlib.import_module(module) for module in modules},
            "Bag": Bag,
            "Markup": Markup,
            "PASSWORD": generate_password_hash("a", "pbkdf2:sha256:1"),
            "Point": make_dataclass("Point", ["x"]),
            "__file__": __file__,
            "flask": flask,
            "here": here,
            "view": lambda: "",
        }


def present(name: str) -> Any:
    """The function, or a skip where this release of Flask or Python has none of that name."""
    try:
        return resolve(name)
    except (AttributeError, ImportError):
        gone = {**OLD_ALIASES, **ALIASES}
        if name in gone or name in {"werkzeug.security.safe_join", *FLASK_SAFE_JOIN}:
            pytest.skip(f"no {name} here")
        raise


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("name", "arguments", "kind"), CALLS)
def test_gives_what_is_said(
    name: str,
    arguments: str,
    kind: str,
    space: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a"))
    monkeypatch.chdir(tmp_path)
    given: list[object] = []
    function = present(name)

    def call(*args: Any, **kwargs: Any) -> Any:
        given.extend(args)
        return function(*args, **kwargs)

    if name == "asyncio.gather":
        result = asyncio.run(_gathered())
    else:
        result = eval(f"call({arguments})", {**space, "call": call})
    try:
        if kind in {"arg0", "arg1"}:
            expected = given[int(kind[-1])]
            assert result == expected or name.endswith("stream_with_context")
            assert isinstance(result, type(expected)) or is_kind(result, "iterator")
        else:
            assert is_kind(result, kind), f"{name}({arguments}) gave {result!r}"
    finally:
        if hasattr(result, "close") and kind in {"io.IOBase", "response", "coroutine"}:
            result.close()


async def _gathered() -> Any:
    future = asyncio.gather(asyncio.sleep(0))
    await future
    return future


def test_every_entry_is_called() -> None:
    called = {name for name, _, _ in CALLS}
    silent = {*RETURNS, *RETURNS_FOR_ONE_ARGUMENT} - called
    clients = {name for name in silent if name.startswith(("requests.", "httpx."))}
    assert silent == {*clients, *EXCEPTION_STATUS, *EXTENSION_RETURNS}


def test_a_second_argument_changes_the_result() -> None:
    """Why these are not in RETURNS."""
    assert os.getenv("NO_SUCH_NAME", 5) == 5  # type: ignore[call-overload]
    assert isinstance(round(1.5, 1), float)


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("flask.abort(404)", "HTTPException"),
        ("werkzeug.exceptions.abort(404)", "HTTPException"),
        ("sys.exit()", "SystemExit"),
        ("builtins.exit()", "SystemExit"),
        ("builtins.quit()", "SystemExit"),
        ("pytest.exit('a')", "Exit"),
        ("pytest.fail('a')", "Failed"),
        ("pytest.skip('a')", "Skipped"),
        ("pytest.xfail('a')", "XFailed"),
    ],
)
def test_never_returns(call: str, error: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert call.partition("(")[0] in NEVER_RETURNS
    modules = (builtins, flask, werkzeug, sys, pytest)
    space = {module.__name__: module for module in modules}
    with pytest.raises(BaseException) as raised:  # noqa: PT011
        eval(call, space)
    assert error in {cls.__name__ for cls in type(raised.value).__mro__}


def test_methods_that_never_return(app: flask.Flask) -> None:
    from werkzeug.exceptions import NotFound

    assert "aborter" in NEVER_RETURNING_METHODS["flask.Flask"]
    with pytest.raises(NotFound):
        app.aborter(404)


@pytest.mark.parametrize("name", sorted(n for n in NEVER_RETURNS if n.startswith("os.")))
def test_functions_that_end_the_process_exist(name: str) -> None:
    assert callable(resolve(name))


@pytest.mark.parametrize("name", sorted(NEVER_SUPPRESSING))
def test_a_context_manager_lets_exceptions_pass(name: str) -> None:
    app = flask.Flask("a")
    environ = app.test_request_context().request.environ
    managers = {
        "Lock": threading.Lock,
        "RLock": threading.RLock,
        "app_context": app.app_context,
        "open": functools.partial(open, __file__, encoding="utf-8"),
        "request_context": functools.partial(app.request_context, environ),
        "test_request_context": app.test_request_context,
    }
    with pytest.raises(KeyError), managers[name]():
        raise KeyError


def test_text_with_a_line_break_has_one() -> None:
    assert {
        "base64.encodebytes",
        "binascii.b2a_base64",
        "traceback.format_exc",
    } == WITH_LINE_BREAK
    assert b"\n" in base64.encodebytes(b"a")
    assert b"\n" in binascii.b2a_base64(b"a")
    assert "\n" in traceback.format_exc()
